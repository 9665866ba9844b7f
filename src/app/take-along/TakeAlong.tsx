import { useEffect, useState } from 'react';
import { manifestQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { newVersionPutOff, useNewVersion } from '../../stores/newVersion.ts';
import { usePresenting } from '../../stores/presenting.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CLOSE } from '../../wording/controls.ts';
import {
  LOAD_NEW_VERSION,
  NEW_VERSION_WORDS,
  NOT_NOW,
  offlineNotice,
} from '../../wording/takeAlong.ts';
import { useIsOnline } from '../../views/shared/useIsOnline.ts';
import { isKept, loadNewVersion, startWorker } from './offlineWorker.ts';
import { reloadForLostCode } from './reloadForLostCode.ts';
import './take-along.css';

/** What a reader must know of a page that is kept in the browser; never during a talk. */
export function TakeAlong() {
  const isPresenting = usePresenting((store) => store.isPresenting);
  const isOnline = useIsOnline();
  const newVersion = useNewVersion((store) => store.state);
  useEffect(() => {
    void startWorker();
    return reloadForLostCode();
  }, []);
  const told = NEW_VERSION_WORDS[newVersion];
  if (isPresenting || (isOnline && told === undefined)) return null;
  return (
    <div className="take-along no-print">
      {isOnline ? null : <OfflineNotice />}
      {told === undefined ? null : (
        <NewVersionOffer text={told} isAskedFor={newVersion === 'asked-for'} />
      )}
    </div>
  );
}

function OfflineNotice() {
  const shown = useDatasetStore((store) => store.dataset?.newestEvidence);
  // Views with data of their own leave the store empty, but none is without the manifest.
  const published = queryClient.getQueryData(manifestQuery.queryKey)?.newestEvidence;
  const text = offlineNotice(shown ?? published, isKept());
  // Put away until it says something else, or the network has come and gone again.
  const [putAway, setPutAway] = useState<string>();
  if (putAway === text) return null;
  return (
    <Notice>
      <span>{text}</span>
      <button
        type="button"
        className="button"
        onClick={() => {
          setPutAway(text);
          focusTitle();
        }}
      >
        {CLOSE}
      </button>
    </Notice>
  );
}

type OfferProps = { readonly text: string; readonly isAskedFor: boolean };

function NewVersionOffer({ text, isAskedFor }: OfferProps) {
  return (
    <Notice>
      <span>{text}</span>
      {isAskedFor ? null : (
        <>
          <button type="button" className="button" onClick={() => void loadNewVersion()}>
            {LOAD_NEW_VERSION}
          </button>
          <button type="button" className="button" onClick={newVersionPutOff}>
            {NOT_NOW}
          </button>
        </>
      )}
    </Notice>
  );
}

/** The button that was pressed is gone. */
function focusTitle(): void {
  const title = document.querySelector('main h1');
  if (title instanceof HTMLElement) title.focus({ preventScroll: true });
}
