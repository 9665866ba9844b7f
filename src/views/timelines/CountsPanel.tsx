import { memo, useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import { YearCounts } from '../../charts/series/YearCounts.tsx';
import { COUNTS_LABELS, countsSummary } from '../../wording/yearCounts.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { selectCounts, selectCountsTable } from './selectCounts.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { entriesAccount } from './timelineAccounts.ts';
import type { TimelineSelection } from './selectTimeline.ts';

type Props = {
  readonly selection: TimelineSelection;
  readonly view: ChartView;
  /** Opens the view in the state it is in. */
  readonly link: string;
};

/** How many entries each year holds, by part of the record. The window leaves it as it is. */
export const CountsPanel = memo(function CountsPanel({ selection, view, link }: Props) {
  const { openFigure, figureDialog } = useFigureDialog();
  const counts = useMemo(() => selectCounts(selection), [selection]);
  const table = useMemo(() => selectCountsTable(counts, selection), [counts, selection]);
  return (
    <ChartFrame
      title={COUNTS_LABELS.title}
      measure={COUNTS_LABELS.measure}
      summary={
        counts.fullest === undefined ? null : (
          <p>{countsSummary({ ...counts, fullest: counts.fullest })}</p>
        )
      }
      table={table}
      view={view}
      onFact={({ field }) =>
        openFigure(entriesAccount(`${COUNTS_LABELS.title}: ${field}`, selection))
      }
      notes={figureDialog}
      source={selection.timeline.about}
      actions={<AddToBriefing link={link} part="counts" />}
    >
      {({ leave }) => (
        <YearCounts
          label={COUNTS_LABELS.title}
          parts={counts.parts}
          rows={counts.rows}
          onLeave={leave}
        />
      )}
    </ChartFrame>
  );
});
