import { useMemo } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { PACE_MEASURE, PACE_TITLE } from '../../wording/pace.ts';
import type { Comparison } from './selectComparison.ts';
import { selectPaceTable } from './selectPaceTable.ts';
import { TablePanel } from './TablePanel.tsx';
import { useTracks } from './useTracks.ts';

type Props = {
  readonly comparison: Comparison;
  readonly newestEvidence: PartialDate;
  readonly version: string;
  readonly onFact: (fact: FactRef) => void;
};

/** How each went from meeting to meeting, and how much is on record besides. */
export function PacePanel({ comparison, newestEvidence, version, onFact }: Props) {
  const tracks = useTracks(comparison, newestEvidence);
  const table = useMemo(() => selectPaceTable(comparison, tracks), [comparison, tracks]);
  return (
    <TablePanel
      name="pace"
      title={PACE_TITLE}
      measure={PACE_MEASURE}
      table={table}
      comparison={comparison}
      version={version}
      onFact={onFact}
    />
  );
}
