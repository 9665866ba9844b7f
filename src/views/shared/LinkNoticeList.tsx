import { Suspense, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import {
  andMore,
  DISMISS,
  lossesTitle,
  lossInWords,
  otherVersionNotice,
} from '../../wording/linkNotices.ts';
import type { Loss } from './searchReader.ts';
import { SlowNotice } from './SlowNotice.tsx';
import { VersionChanges } from './VersionChanges.tsx';

/** A hostile link may hold thousands of things; the reader needs to know of a few. */
const MOST_TOLD = 8;

export type LinkNoticesProps = {
  readonly losses: readonly Loss[];
  /** Version of the data that the link was made with, where it says so. */
  readonly madeWith: string | undefined;
  readonly shown: string;
  readonly onDismiss: () => void;
};

/** What a link asked for and did not get, and whether it was made with other data. */
export function LinkNoticeList({ losses, madeWith, shown, onDismiss }: LinkNoticesProps) {
  const told = [...new Set(losses.map((loss) => lossInWords(loss)))];
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
            {told.slice(0, MOST_TOLD).map((text) => (
              <li key={text}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
          {told.length > MOST_TOLD ? <p>{andMore(told.length - MOST_TOLD)}</p> : null}
        </Notice>
      ) : null}
      {madeWith !== undefined && madeWith !== shown ? (
        <Notice>
          <p>{otherVersionNotice(madeWith, shown)}</p>
          <button type="button" className="button" onClick={onDismiss}>
            {DISMISS}
          </button>
          <Suspense fallback={<SlowNotice />}>
            <VersionChanges from={madeWith} to={shown} />
          </Suspense>
        </Notice>
      ) : null}
    </>
  );
}
