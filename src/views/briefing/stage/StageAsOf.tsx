import { useDatasetStore } from '../../../stores/dataset.ts';
// With the stage, not later: a network lost in a talk must not take a part of it.
import { AsOfControl } from '../../shared/AsOfControl.tsx';
import { parseAsOf } from '../../shared/asOfRange.ts';
import { stateOf, withState } from './liveLink.ts';

type Props = { readonly link: string; readonly onLink: (link: string) => void };

/** The day for which the chart on stage is drawn. */
export function StageAsOf({ link, onLink }: Props) {
  const newestEvidence = useDatasetStore((state) => state.dataset?.newestEvidence);
  if (newestEvidence === undefined) return null;
  return (
    <AsOfControl
      asOf={parseAsOf(stateOf(link, 'asof') ?? '') ?? newestEvidence}
      newestEvidence={newestEvidence}
      onChange={(asOf) => onLink(withState(link, 'asof', asOf))}
    />
  );
}
