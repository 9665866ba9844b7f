import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck.ts';
import { openDeck } from '../../../domain/deck.ts';
import type { PresenterWish, StageMessage, StageNews } from '../../../domain/talkMessages.ts';
import type { TalkCommand } from '../../../domain/talkKeys.ts';
import { useDecks } from '../../../stores/decks.ts';
import { usePreferences } from '../../../stores/preferences.ts';
import {
  CHANGED_ON_STAGE,
  NO_TALK,
  PRESENTER_TITLE,
  PRESENTING,
  SCREEN_IS_BLANK,
  slideAnnouncement,
  TALK_IS_OVER,
} from '../../../wording/presenting.ts';
import { documentTitle } from '../../../wording/shell.ts';
import { slideNumber } from '../../../wording/stage.ts';
import { AheadNews } from './AheadNews.tsx';
import { NoteLines } from './NoteLines.tsx';
import { PresenterClock } from './PresenterClock.tsx';
import { headlineOf } from './SlideFace.tsx';
import { SlidePreview } from './SlidePreview.tsx';
import { Press } from './StageBar.tsx';
import { useFetchedAhead } from './useFetchedAhead.ts';
import { useTalkChannel } from './useTalkChannel.ts';
import { useTalkKeys } from './useTalkKeys.ts';
import './presenter.css';

/** The presenter's own window: what is on screen, what comes next, notes and time. */
export function PresenterView() {
  const [heard, setHeard] = useState<StageMessage>();
  const tell = useTalkChannel((message) => {
    if (message.from !== 'presenter') setHeard(message);
  });
  const news = heard?.from === 'stage' ? heard : undefined;
  useEffect(() => tell({ from: 'presenter', wish: 'hello' }), [tell]);
  const shelf = useDecks(({ history }) => history.present);
  const deck =
    news === undefined ? undefined : openDeck({ decks: shelf.decks, openId: news.deckId });
  const wish = (asked: PresenterWish['wish']) => tell({ from: 'presenter', wish: asked });
  return (
    <main className="presenter" id="content">
      <title>{documentTitle(PRESENTER_TITLE, undefined)}</title>
      <h1 className="visually-hidden">{PRESENTER_TITLE}</h1>
      {news === undefined || deck === undefined ? (
        <p role="status">{heard?.from === 'stage-left' ? TALK_IS_OVER : NO_TALK}</p>
      ) : (
        <Desk news={news} deck={deck} wish={wish} />
      )}
    </main>
  );
}

type DeskProps = {
  readonly news: StageNews;
  readonly deck: Deck;
  readonly wish: (asked: PresenterWish['wish']) => void;
};

function Desk({ news, deck, wish }: DeskProps) {
  const { index, total, isBlank, isChanged, startedAt } = news;
  const singleKeys = usePreferences((state) => state.singleKeys);
  // This window draws the slides for itself, and needs what they need.
  const fetched = useFetchedAhead(deck);
  useTalkKeys(singleKeys, (command) => {
    const asked = wishOf(command);
    if (asked !== undefined) wish(asked);
  });
  const slide = deck.slides[index];
  const next = deck.slides[index + 1];
  if (slide === undefined) return null;
  return (
    <>
      <p className="visually-hidden" role="status">
        {slideAnnouncement(index + 1, total, headlineOf(slide))}
      </p>
      <section className="presenter-current" aria-labelledby="presenter-current">
        <h2 id="presenter-current">
          {PRESENTING.current} {slideNumber(index + 1, total)}
        </h2>
        <SlidePreview key={slide.id} slide={slide} size={news} />
        {isBlank ? <p className="stage-quiet">{SCREEN_IS_BLANK}</p> : null}
        {isChanged ? <p className="stage-quiet">{CHANGED_ON_STAGE}</p> : null}
      </section>
      <section className="presenter-next" aria-labelledby="presenter-next">
        <h2 id="presenter-next">{PRESENTING.nextUp}</h2>
        {next === undefined ? (
          <p className="stage-quiet">{PRESENTING.nothingNext}</p>
        ) : (
          <SlidePreview key={next.id} slide={next} size={news} />
        )}
        <PresenterClock startedAt={startedAt} />
        <AheadNews fetched={fetched} />
      </section>
      <section className="presenter-notes" aria-labelledby="presenter-notes">
        <h2 id="presenter-notes">{PRESENTING.notes}</h2>
        <NoteLines notes={slide.notes} />
      </section>
      <div className="presenter-bar" role="toolbar" aria-label={PRESENTING.bar}>
        <Press label={PRESENTING.previous} isOff={index === 0} onClick={() => wish('previous')} />
        <Press label={PRESENTING.next} isOff={index === total - 1} onClick={() => wish('next')} />
        <Press
          label={isBlank ? PRESENTING.unblank : PRESENTING.blank}
          onClick={() => wish('blank')}
        />
        <Press label={PRESENTING.return} isOff={!isChanged} onClick={() => wish('return')} />
      </div>
    </>
  );
}

/** Keys that only move this window's own things are no wish; Escape here does not end the talk. */
function wishOf(command: TalkCommand): PresenterWish['wish'] | undefined {
  if (typeof command === 'object') return 'goTo' in command ? command : undefined;
  if (command === 'full-screen' || command === 'table') return undefined;
  const own: readonly TalkCommand[] = ['notes', 'help', 'escape', 'confirm'];
  return own.includes(command) ? undefined : command;
}
