import { foundDismissed, useDecks } from '../../stores/decks.ts';
import { editingTakenOver, useDeckTabs } from '../../stores/deckTabs.ts';
import { Notice } from '../../ui/Notice.tsx';
import {
  FOUND_NOTICES,
  KEEPING_NOTICES,
  OTHER_TAB,
  setAsideNotice,
  TAKE_OVER,
} from '../../wording/keptDecks.ts';
import { deckLossesTitle } from '../../wording/deckFiles.ts';
import { DISMISS } from '../../wording/linkNotices.ts';
import { LossList } from './LossList.tsx';

/** What this browser keeps, what it did not, and which window has the pen. */
export function KeepingNotices() {
  const found = useDecks((state) => state.found);
  const keeping = useDecks((state) => state.keeping);
  const editing = useDeckTabs((state) => state.editing);
  return (
    <>
      {editing === 'elsewhere' ? (
        <Notice>
          <p>{OTHER_TAB}</p>
          <button type="button" className="button" onClick={editingTakenOver}>
            {TAKE_OVER}
          </button>
        </Notice>
      ) : null}
      {found === undefined ? null : (
        <Notice>
          <p>
            {FOUND_NOTICES[found.state]}{' '}
            {found.state === 'newer' ? null : setAsideNotice(found.setAsideAs)}
          </p>
          <button type="button" className="button" onClick={foundDismissed}>
            {DISMISS}
          </button>
          {found.losses.length === 0 ? null : (
            <LossList title={deckLossesTitle(found.losses.length)} losses={found.losses} />
          )}
        </Notice>
      )}
      {keeping === 'kept' ? null : <Notice>{KEEPING_NOTICES[keeping]}</Notice>}
    </>
  );
}
