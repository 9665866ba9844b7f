import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { DISMISS, lossesTitle, lossInWords, otherVersionNotice } from '../../wording/faults.ts';
import type { Loss } from './searchReader.ts';
import { VersionChanges } from './VersionChanges.tsx';

type Props = {
  readonly losses: readonly Loss[];
  /** Version of the data that the link was made with, where it says so. */
  readonly madeWith: string | undefined;
  readonly shown: string;
  readonly onDismiss: () => void;
};

/** What a link asked for and did not get, and whether it was made with other data. */
export function LinkNotices({ losses, madeWith, shown, onDismiss }: Props) {
  const told = losses.map(({ name, value, why }) => lossInWords(name, value, why));
  const [dismissed, setDismissed] = useState('');
  return (
    <>
      {told.length > 0 && dismissed !== told.join() ? (
        <Notice>
          <p>{lossesTitle(told.length)}</p>
          <button type="button" className="button" onClick={() => setDismissed(told.join())}>
            {DISMISS}
          </button>
          <ul>
            {told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {madeWith !== undefined && madeWith !== shown ? (
        <Notice>
          <p>{otherVersionNotice(madeWith, shown)}</p>
          <button type="button" className="button" onClick={onDismiss}>
            {DISMISS}
          </button>
          <VersionChanges from={madeWith} to={shown} />
        </Notice>
      ) : null}
    </>
  );
}
