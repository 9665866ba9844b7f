import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useDatasetStore } from '../../stores/dataset.ts';
import { SlowNotice } from '../shared/SlowNotice.tsx';
import { BriefingDesk } from './BriefingDesk.tsx';
import './briefing.css';

const ReceivedBriefing = lazy(async () => ({
  default: (await import('./ReceivedBriefing.tsx')).ReceivedBriefing,
}));

/** The reader's briefings, or the one that a link brings along. */
export function BriefingView() {
  const dataset = useDatasetStore((state) => state.dataset);
  const [params] = useSearchParams();
  const packed = params.get('deck');
  // The loader has placed the data before this view is shown.
  if (dataset === undefined) return null;
  if (packed === null) return <BriefingDesk dataset={dataset} />;
  return (
    <Suspense fallback={<SlowNotice />}>
      <ReceivedBriefing packed={packed} dataset={dataset} />
    </Suspense>
  );
}
