import { lazy, Suspense } from 'react';
import { useDatasetStore } from '../../../stores/dataset.ts';
import { parseAsOf } from '../../shared/asOfRange.ts';
import { stateOf, withState } from './liveLink.ts';

const AsOfControl = lazy(async () => ({
  default: (await import('../../shared/AsOfControl.tsx')).AsOfControl,
}));

type Props = { readonly link: string; readonly onLink: (link: string) => void };

/** The day for which the chart on stage is drawn. */
export function StageAsOf({ link, onLink }: Props) {
  const newestEvidence = useDatasetStore((state) => state.dataset?.newestEvidence);
  if (newestEvidence === undefined) return null;
  return (
    <Suspense fallback={null}>
      <AsOfControl
        asOf={parseAsOf(stateOf(link, 'asof') ?? '') ?? newestEvidence}
        newestEvidence={newestEvidence}
        onChange={(asOf) => onLink(withState(link, 'asof', asOf))}
      />
    </Suspense>
  );
}
