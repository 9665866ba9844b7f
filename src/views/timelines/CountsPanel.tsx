import { memo, useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { YearCounts } from '../../charts/series/YearCounts.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { COUNTS_LABELS, countsSummary, countsTitle } from '../../wording/yearCounts.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { exportAccount } from './exportAccount.ts';
import type { TimelineSearch } from './search.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { selectCounts, selectCountsTable } from './selectCounts.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { entriesAccount } from './timelineAccounts.ts';
import type { TimelineSelection } from './selectTimeline.ts';

type Props = {
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
  readonly dataset: Dataset;
  /** Opens the view in the state it is in. */
  readonly link: string;
};

/** How many entries each year holds, by part of the record. The window leaves it as it is. */
export const CountsPanel = memo(function CountsPanel({ selection, search, dataset, link }: Props) {
  const { economy, events } = selection;
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
      view={search.show}
      onFact={({ field }) =>
        openFigure(entriesAccount(`${COUNTS_LABELS.title}: ${field}`, selection))
      }
      notes={figureDialog}
      source={selection.timeline.about}
      actions={
        <div className="chart-actions">
          <AddToBriefing link={link} part="counts" />
          <ExportMenu
            part="counts"
            name={`entries-a-year-${economy.id}`}
            table={table}
            account={() => ({
              ...exportAccount(selection, search, dataset, events.length, undefined),
              title: countsTitle(economy.name),
              definition: COUNTS_LABELS.measure,
            })}
            {...(counts.fullest === undefined
              ? {}
              : {
                  draw: async (box) => {
                    const [{ drawPlot }, { countsPlot }] = await Promise.all([
                      import('../shared/drawPlot.tsx'),
                      import('./countsPlot.ts'),
                    ]);
                    return drawPlot(countsPlot(counts), box);
                  },
                })}
          />
        </div>
      }
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
