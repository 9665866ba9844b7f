import { useMemo } from 'react';
import type { FactRef } from '../../domain/provenance.ts';
import { PACE_MEASURE, PACE_TITLE } from '../../wording/pace.ts';
import type { Release } from './compareAccount.ts';
import type { Comparison } from './selectComparison.ts';
import { selectPaceTable } from './selectPaceTable.ts';
import { TablePanel } from './TablePanel.tsx';
import { useTracks } from './useTracks.ts';

type Props = {
  readonly comparison: Comparison;
  readonly release: Release;
  readonly onFact: (fact: FactRef) => void;
};

/** How each went from meeting to meeting, and how much is on record besides. */
export function PacePanel({ comparison, release, onFact }: Props) {
  const tracks = useTracks(comparison, release.newestEvidence);
  const table = useMemo(() => selectPaceTable(comparison, tracks), [comparison, tracks]);
  return (
    <TablePanel
      name="pace"
      title={PACE_TITLE}
      measure={PACE_MEASURE}
      table={table}
      comparison={comparison}
      release={release}
      onFact={onFact}
    />
  );
}
