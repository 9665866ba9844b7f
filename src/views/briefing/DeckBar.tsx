import { useRef } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { writeDeckFile } from '../../domain/deckFile.ts';
import { fileName, saveFile } from '../../exports/saveFile.ts';
import { deckOpened, decksAdded, selectOpenDeck, useDecks } from '../../stores/decks.ts';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { DECK_LABELS, deckInWords } from '../../wording/briefing.ts';
import { paths, presentPath } from '../paths.ts';
import { DeckMenu } from './DeckMenu.tsx';
import { ExportDeck } from './ExportDeck.tsx';
import type { Opened } from './openDeckFile.ts';
import { noRoom, openDeckFile } from './openDeckFile.ts';
import { ShareButton } from './ShareButton.tsx';
import { redoAloud, undoAloud } from './useDeskKeys.ts';

type Props = {
  readonly dataset: Dataset;
  readonly say: (text: string) => void;
  readonly onOpened: (opened: Opened) => void;
};

/** Which briefing, what to do with the whole of it, and the way to the stage. */
export function DeckBar({ dataset, say, onOpened }: Props) {
  const { decks } = useDecks((state) => state.history.present);
  const deck = useDecks(selectOpenDeck);
  return (
    <div className="briefing-bar no-print">
      {deck === undefined ? null : (
        <SelectControl
          label={DECK_LABELS.choose}
          options={decks.map(({ id, name, slides }) => ({
            value: id,
            label: deckInWords(name, slides.length),
          }))}
          value={deck.id}
          onChange={deckOpened}
        />
      )}
      <DeckMenu deck={deck} dataset={dataset} say={say} />
      <Steps say={say} />
      <OpenFile onOpened={onOpened} />
      {deck === undefined ? null : (
        <div className="briefing-bar-end">
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                writeDeckFile({ decks: [deck], openId: deck.id }),
                fileName('briefing', dataset.newestEvidence, 'json'),
                'application/json',
              )
            }
          >
            {DECK_LABELS.save}
          </button>
          <ShareButton deck={deck} />
          {deck.slides.length === 0 ? null : (
            <>
              <a className="button" href={`#${paths.handout}`}>
                {DECK_LABELS.print}
              </a>
              <ExportDeck deck={deck} day={dataset.newestEvidence} />
              <a className="button is-primary" href={`#${presentPath(1)}`}>
                {DECK_LABELS.present}
              </a>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** They stay reachable when there is nothing to undo, so that the focus does not fall off them. */
function Steps({ say }: Pick<Props, 'say'>) {
  const hasPast = useDecks(({ history }) => history.past.length > 0);
  const hasFuture = useDecks(({ history }) => history.future.length > 0);
  return (
    <span className="briefing-steps">
      <button
        type="button"
        className="button"
        aria-disabled={!hasPast}
        aria-keyshortcuts="Control+Z"
        onClick={() => undoAloud(say)}
      >
        {DECK_LABELS.undo}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={!hasFuture}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => redoAloud(say)}
      >
        {DECK_LABELS.redo}
      </button>
    </span>
  );
}

/** Adds what a file holds to what is there. */
function OpenFile({ onOpened }: Pick<Props, 'onOpened'>) {
  const field = useRef<HTMLInputElement>(null);
  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const opened = await openDeckFile(file);
    const isRefused = opened.state === 'read' && !decksAdded(opened.decks);
    onOpened(isRefused ? noRoom(opened.decks) : opened);
  }
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {DECK_LABELS.open}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={DECK_LABELS.open}
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          // The same file again is a choice again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
