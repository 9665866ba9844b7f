import { useMemo } from 'react';
import type { FactRef } from '../../domain/provenance.ts';
import { PACE_MEASURE, PACE_TITLE } from '../../wording/pace.ts';
import type { Release } from './compareAccount.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { paceAccount } from './paceAccount.ts';
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
  const { openFigure, figureDialog } = useFigureDialog();
  return (
    <>
      <TablePanel
        name="pace"
        title={PACE_TITLE}
        measure={PACE_MEASURE}
        table={table}
        comparison={comparison}
        release={release}
        onFact={(fact) => {
          const account = paceAccount(fact, comparison, tracks);
          if (account === undefined) onFact(fact);
          else openFigure(account);
        }}
      />
      {figureDialog}
    </>
  );
}
