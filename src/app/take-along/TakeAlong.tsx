import { useEffect, useState } from 'react';
import { manifestQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { newVersionPutOff, useNewVersion } from '../../stores/newVersion.ts';
import { usePresenting } from '../../stores/presenting.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CLOSE } from '../../wording/controls.ts';
import {
  HELD_BY_PRESENTATION,
  LOAD_NEW_VERSION,
  NEW_VERSION,
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
  const isOffered = newVersion === 'waiting' || newVersion === 'held-by-presentation';
  if (isPresenting || (isOnline && !isOffered)) return null;
  return (
    <div className="take-along no-print">
      {isOnline ? null : <OfflineNotice />}
      {isOffered ? <NewVersionOffer isHeld={newVersion === 'held-by-presentation'} /> : null}
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

function NewVersionOffer({ isHeld }: { readonly isHeld: boolean }) {
  return (
    <Notice>
      <span>{isHeld ? HELD_BY_PRESENTATION : NEW_VERSION}</span>
      <button type="button" className="button" onClick={() => void loadNewVersion()}>
        {LOAD_NEW_VERSION}
      </button>
      <button type="button" className="button" onClick={newVersionPutOff}>
        {NOT_NOW}
      </button>
    </Notice>
  );
}

/** The button that was pressed is gone. */
function focusTitle(): void {
  const title = document.querySelector('main h1');
  if (title instanceof HTMLElement) title.focus({ preventScroll: true });
}
