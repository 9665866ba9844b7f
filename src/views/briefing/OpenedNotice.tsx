import { Notice } from '../../ui/Notice.tsx';
import { DONE, noRoomFor } from '../../wording/briefing.ts';
import { DECK_FAULTS, deckLossesTitle, MADE_BY_NEWER } from '../../wording/deckFiles.ts';
import { DISMISS } from '../../wording/linkNotices.ts';
import { LossList } from './LossList.tsx';
import type { Opened } from './openDeckFile.ts';

type Props = {
  readonly opened: Opened | undefined;
  readonly onDismiss: () => void;
};

/** What became of the file that the reader opened. */
export function OpenedNotice({ opened, onDismiss }: Props) {
  if (opened === undefined) return null;
  return (
    <Notice urgent={opened.state !== 'read'}>
      <p>{outcomeInWords(opened)}</p>
      <button type="button" className="button" onClick={onDismiss}>
        {DISMISS}
      </button>
      {opened.state === 'read' && opened.isNewer ? <p>{MADE_BY_NEWER}</p> : null}
      {opened.state === 'read' && opened.losses.length > 0 ? (
        <LossList title={deckLossesTitle(opened.losses.length)} losses={opened.losses} />
      ) : null}
    </Notice>
  );
}

function outcomeInWords(opened: Opened): string {
  if (opened.state === 'read') return DONE.opened(opened.decks.length);
  if (opened.state === 'no-room') return noRoomFor(opened.wanted, opened.free);
  return DECK_FAULTS[opened.state];
}
