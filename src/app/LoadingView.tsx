import { SavedCopyOffer } from '../views/shared/SavedCopyOffer.tsx';
import { SlowNotice } from '../views/shared/SlowNotice.tsx';
import { RETRY } from '../wording/controls.ts';
import './loading-view.css';

/** Stands in for a view of about its size until it is here, or waits below its first sight. */
export function LoadingView({ hasHead = false }: { readonly hasHead?: boolean }) {
  return (
    <main
      className={hasHead ? 'loading-view has-head' : 'loading-view'}
      id="content"
      aria-busy="true"
      tabIndex={-1}
    >
      <SlowNotice>
        <div className="loading-view-ways">
          <button type="button" className="button" onClick={() => location.reload()}>
            {RETRY}
          </button>
          <SavedCopyOffer />
        </div>
      </SlowNotice>
      {hasHead ? null : (
        <>
          <div className="loading-view-title" />
          <div className="loading-view-text" />
          <div className="panel loading-view-panel" />
        </>
      )}
    </main>
  );
}
