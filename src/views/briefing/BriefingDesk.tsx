import { useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { freePlaces } from '../../domain/shelfChanges.ts';
import { isFull } from '../../domain/slideChanges.ts';
import { selectOpenDeck, slideAdded, useDecks } from '../../stores/decks.ts';
import { useDeckTabs } from '../../stores/deckTabs.ts';
import {
  BRIEFING_LEDE,
  BRIEFING_TITLE,
  COVER_HEADLINE,
  DECK_FULL,
  DECK_LABELS,
  DONE,
  FIRST_DECK_NAME,
  NO_SLIDE_YET,
  SHELF_FULL,
  STATEMENT_HEADLINE,
} from '../../wording/briefing.ts';
import { Notice } from '../../ui/Notice.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { DeckBar } from './DeckBar.tsx';
import { KeepingNotices } from './KeepingNotices.tsx';
import { NoBriefing } from './NoBriefing.tsx';
import type { Opened } from './openDeckFile.ts';
import { OpenedNotice } from './OpenedNotice.tsx';
import { SlideList } from './SlideList.tsx';
import { useDeskKeys } from './useDeskKeys.ts';
import { useEditing } from './useEditing.ts';

/** The briefing on the table: its slides in their order, to be written and arranged. */
export function BriefingDesk({ dataset }: { readonly dataset: Dataset }) {
  const deck = useDecks(selectOpenDeck);
  const isShelfFull = useDecks(({ history }) => freePlaces(history.present) === 0);
  const isElsewhere = useDeckTabs(({ editing }) => editing === 'elsewhere');
  const [message, say] = useState('');
  const [opened, setOpened] = useState<Opened>();
  useEditing();
  useDeskKeys(say);
  return (
    <main className="briefing" id="content">
      <PageTitle title={BRIEFING_TITLE} />
      <p className="briefing-lede no-print">{BRIEFING_LEDE}</p>
      <DatasetNotices dataset={dataset} asOf={dataset.newestEvidence} />
      <KeepingNotices />
      <OpenedNotice opened={opened} onDismiss={() => setOpened(undefined)} />
      {/* Changing in two windows at once is prevented here, and nowhere else needed. */}
      <fieldset className="briefing-desk" disabled={isElsewhere} aria-label={BRIEFING_TITLE}>
        {isShelfFull ? <Notice>{SHELF_FULL}</Notice> : null}
        <DeckBar say={say} onOpened={setOpened} dataset={dataset} />
        {deck === undefined ? (
          <NoBriefing dataset={dataset} />
        ) : (
          <>
            {isFull(deck) ? <Notice>{DECK_FULL}</Notice> : null}
            {deck.slides.length === 0 ? <p className="briefing-empty">{NO_SLIDE_YET}</p> : null}
            <SlideList deck={deck} dataset={dataset} say={say} />
          </>
        )}
        <AddWords say={say} />
      </fieldset>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </main>
  );
}

/** Slides of words only; views are added where they are seen. */
function AddWords({ say }: { readonly say: (text: string) => void }) {
  function add(kind: 'cover' | 'statement'): void {
    const headline = kind === 'cover' ? COVER_HEADLINE : STATEMENT_HEADLINE;
    // A cover is the first page, wherever the reader stands.
    const at = kind === 'cover' ? 0 : undefined;
    const isAdded = slideAdded({ kind, headline, text: '', notes: '' }, FIRST_DECK_NAME, at);
    const done = kind === 'cover' ? DONE.addedFirst : DONE.added;
    say(isAdded ? done : DECK_FULL);
  }
  return (
    <p className="briefing-add no-print">
      <button type="button" className="button" onClick={() => add('cover')}>
        {DECK_LABELS.addCover}
      </button>
      <button type="button" className="button" onClick={() => add('statement')}>
        {DECK_LABELS.addStatement}
      </button>
    </p>
  );
}
