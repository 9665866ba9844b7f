import { useDatasetStore } from '../../stores/dataset.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RETRY } from '../../wording/controls.ts';
import { PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { faultSentence } from './faultSentence.ts';
import { askForSources } from './loadDataset.ts';
import { SlowNotice } from './SlowNotice.tsx';

/** Said once for all the sources of a dialog: they are on their way, or they could not be had. */
export function SourcesStatus() {
  const sources = useDatasetStore((state) => state.sources);
  if (sources.state === 'waiting') return <SlowNotice />;
  if (sources.state === 'ready') return null;
  return (
    <Notice urgent>
      <p>
        {sources.error === undefined
          ? PROVENANCE_LABELS.sourcesOfOtherVersion
          : faultSentence(sources.error)}
      </p>
      <button type="button" className="button" onClick={askForSources}>
        {RETRY}
      </button>
    </Notice>
  );
}
