import { SavedCopyOffer } from '../views/shared/SavedCopyOffer.tsx';
import { SlowNotice } from '../views/shared/SlowNotice.tsx';
import { RETRY } from '../wording/controls.ts';
import './loading-view.css';

/** Stands in for a view of about its size until its code and data are here. */
export function LoadingView() {
  return (
    <main className="loading-view" id="content" aria-busy="true" tabIndex={-1}>
      <SlowNotice>
        <div className="loading-view-ways">
          <button type="button" className="button" onClick={() => location.reload()}>
            {RETRY}
          </button>
          <SavedCopyOffer />
        </div>
      </SlowNotice>
      <div className="loading-view-title" />
      <div className="loading-view-text" />
      <div className="panel loading-view-panel" />
    </main>
  );
}
