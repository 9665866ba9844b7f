import { useDatasetStore } from '../../stores/dataset.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RETRY } from '../../wording/controls.ts';
import { askForSources } from './loadDataset.ts';
import { SlowNotice } from './SlowNotice.tsx';
import { sourcesFault } from './sourcesFault.ts';

/** Said once for all the sources of a dialog: they are on their way, or they could not be had. */
export function SourcesStatus() {
  const sources = useDatasetStore((state) => state.sources);
  if (sources.state === 'waiting') return <SlowNotice />;
  if (sources.state === 'ready') return null;
  return (
    <Notice urgent>
      <p>{sourcesFault(sources.error)}</p>
      {sources.error === undefined ? null : (
        <button type="button" className="button" onClick={askForSources}>
          {RETRY}
        </button>
      )}
    </Notice>
  );
}
