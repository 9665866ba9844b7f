import { useEffect, useState } from 'react';
import { LOADING, RETRY } from '../wording/controls.ts';
import { LOADING_SLOWLY, STILL_LOADING } from '../wording/faults.ts';
import { SavedCopyOffer } from '../views/shared/SavedCopyOffer.tsx';
import './loading-view.css';

const SLOW_AFTER_MS = 3_000;
const OFFER_AFTER_MS = 10_000;

/** Stands in for a view of about its size, says so when the network is slow, and offers ways on. */
export function LoadingView() {
  const isSlow = useElapsed(SLOW_AFTER_MS);
  const isVerySlow = useElapsed(OFFER_AFTER_MS);
  return (
    <main className="loading-view" id="content" aria-busy="true">
      <p role="status" className={isSlow ? undefined : 'visually-hidden'}>
        {loadingText(isSlow, isVerySlow)}
      </p>
      {isVerySlow ? (
        <p className="loading-view-ways">
          <button type="button" className="button" onClick={() => location.reload()}>
            {RETRY}
          </button>
          <SavedCopyOffer />
        </p>
      ) : null}
      <div className="loading-view-title" />
      <div className="loading-view-text" />
      <div className="panel loading-view-panel" />
    </main>
  );
}

function loadingText(isSlow: boolean, isVerySlow: boolean): string {
  if (isVerySlow) return LOADING_SLOWLY;
  return isSlow ? STILL_LOADING : LOADING;
}

function useElapsed(milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return elapsed;
}
