import { Link, useSearchParams } from 'react-router-dom';
import type { Deck, Slide } from '../../../domain/deck.ts';
import { selectOpenDeck, useDecks } from '../../../stores/decks.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { HANDOUT, HANDOUT_HINT, HANDOUT_PAGES, handoutFoot } from '../../../wording/presenting.ts';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../shared/PageTitle.tsx';
import { hasLongNotes } from './hasLongNotes.ts';
import { NoteLines } from './NoteLines.tsx';
import { DrawnSheets } from './DrawnSheets.tsx';
import { NothingToPresent } from './PresentView.tsx';
import { SlideFace } from './SlideFace.tsx';
import { WIDE_STAGE } from './stageSize.ts';
import './handout.css';

const PAGES = ['one', 'three'] as const;
type Pages = (typeof PAGES)[number];
const OPTIONS = PAGES.map((value) => ({ value, label: HANDOUT_PAGES[value] }));
/** The deck for paper: A4 landscape, one slide a page or three, with their notes. */
export function HandoutView() {
  const deck = useDecks(selectOpenDeck);
  const [params, setParams] = useSearchParams();
  const pages = PAGES.find((one) => one === params.get('pages')) ?? 'one';
  if (deck === undefined || deck.slides.length === 0) return <NothingToPresent />;
  const total = deck.slides.length;
  return (
    <main className={`handout is-${pages}`} id="content">
      <div className="no-print">
        <PageTitle title={`${HANDOUT.title}: ${deck.name}`} />
        <div className="handout-controls">
          <SegmentedControl<Pages>
            label={HANDOUT.pages}
            options={OPTIONS}
            value={pages}
            onChange={(chosen) =>
              setParams(chosen === 'one' ? {} : { pages: chosen }, { replace: true })
            }
          />
          <button type="button" className="button is-primary" onClick={() => globalThis.print()}>
            {HANDOUT.print}
          </button>
          <Link to={paths.briefing}>{HANDOUT.back}</Link>
        </div>
        <p>{HANDOUT_HINT}</p>
        <DrawnSheets key={deck.id} total={total} />
      </div>
      {deck.slides.map((slide, index) => (
        <Sheet key={slide.id} deck={deck} slide={slide} number={index + 1} />
      ))}
    </main>
  );
}

type SheetProps = { readonly deck: Deck; readonly slide: Slide; readonly number: number };

/** One slide with its notes; the source stands in the foot of the slide itself. */
function Sheet({ deck, slide, number }: SheetProps) {
  const total = deck.slides.length;
  return (
    <section
      className={hasLongNotes(slide.notes) ? 'handout-sheet has-long-notes' : 'handout-sheet'}
      aria-label={handoutFoot(deck.name, number, total)}
    >
      <div className="handout-slide" inert>
        <div className="handout-scaled">
          <SlideFace slide={slide} size={WIDE_STAGE} place={{ number, total }} />
        </div>
      </div>
      <div className="handout-notes">
        {slide.notes.trim() === '' ? null : (
          <div className="handout-words">
            <NoteLines notes={slide.notes} />
          </div>
        )}
        <p className="handout-foot">{handoutFoot(deck.name, number, total)}</p>
      </div>
    </section>
  );
}
