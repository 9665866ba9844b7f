import { useMemo } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import { RunningCount } from '../../charts/running-count/RunningCount.tsx';
import type { FactRef } from '../../domain/provenance.ts';
import { compareSource } from '../../wording/compareView.ts';
import { COUNT_TITLE, countAxisTitle, countMeasure } from '../../wording/runningCount.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { compareAccount } from './compareAccount.ts';
import type { Release } from './compareAccount.ts';
import type { Comparison } from './selectComparison.ts';
import { selectCountTable } from './selectCountTable.ts';
import { selectRunningCount } from './selectRunningCount.ts';

type Props = {
  readonly comparison: Comparison;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly release: Release;
  readonly view: ChartView;
  readonly onFact: (fact: FactRef) => void;
};

/** How many formal meetings each had held, year after year. */
export function CountPanel({ comparison, hues, release, view, onFact }: Props) {
  const { axis, zero, asOf, paths } = comparison;
  const chart = useMemo(() => selectRunningCount(comparison), [comparison]);
  const table = useMemo(() => selectCountTable(chart, comparison), [chart, comparison]);
  const measure = countMeasure(axis, zero);
  const summary = chart.lanes.map(({ text }) => text).join('; ');
  const names = paths.map(({ applicant }) => applicant.name);
  return (
    <ChartFrame
      title={COUNT_TITLE}
      measure={measure}
      summary={<p className="visually-hidden">{summary}</p>}
      source={compareSource(names, asOf, release.version)}
      table={table}
      view={view}
      onFact={onFact}
      actions={
        <ExportMenu
          name="running-count"
          table={table}
          account={() =>
            compareAccount(comparison, { title: COUNT_TITLE, definition: measure }, release)
          }
        />
      }
    >
      {({ leave }) =>
        chart.lanes.length === 0 ? null : (
          <RunningCount
            label={`${COUNT_TITLE}. ${summary}`}
            chart={chart}
            zero={zero}
            axisTitle={countAxisTitle(axis, zero)}
            hues={hues}
            onFact={onFact}
            onLeave={leave}
          />
        )
      }
    </ChartFrame>
  );
}
