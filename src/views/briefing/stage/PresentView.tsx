import { Link, useParams } from 'react-router-dom';
import { selectOpenDeck, useDecks } from '../../../stores/decks.ts';
import { NO_DECK, NO_DECK_TITLE, PRESENTING } from '../../../wording/presenting.ts';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../shared/PageTitle.tsx';
import { Stage } from './Stage.tsx';
import '../../shared/load-fault.css';

/** The briefing on the table, full screen, from the slide that the address names. */
export function PresentView() {
  const { number = '1' } = useParams();
  const deck = useDecks(selectOpenDeck);
  if (deck === undefined || deck.slides.length === 0) return <NothingToPresent />;
  return <Stage key={deck.id} deck={deck} firstIndex={(Number(number) || 1) - 1} />;
}

export function NothingToPresent() {
  return (
    <main className="load-fault" id="content">
      <PageTitle title={NO_DECK_TITLE} />
      <p>{NO_DECK}</p>
      <p>
        <Link to={paths.briefing}>{PRESENTING.toBriefing}</Link>
      </p>
    </main>
  );
}
