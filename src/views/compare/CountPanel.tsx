import { use, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import { RunningCount } from '../../charts/running-count/RunningCount.tsx';
import type { FactRef } from '../../domain/provenance.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { compareSource } from '../../wording/compareView.ts';
import {
  COUNT_TITLES,
  countAxisTitle,
  COUNTED,
  COUNTED_LABEL,
  COUNTED_LABELS,
  NO_MEETING_DATED,
  countMeasure,
} from '../../wording/runningCount.ts';
import { timelineEventPath } from '../paths.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { TermText } from '../shared/TermText.tsx';
import { compareAccount } from './compareAccount.ts';
import type { Release } from './compareAccount.ts';
import { RecordsNote } from './RecordsNote.tsx';
import type { CompareSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';
import { selectCountTable } from './selectCountTable.ts';
import { selectEventCount, selectRunningCount } from './selectRunningCount.ts';
import { useRecords } from './useRecords.ts';

type Props = {
  readonly comparison: Comparison;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly release: Release;
  readonly search: CompareSearch;
  readonly adjust: (change: Partial<CompareSearch>) => void;
  readonly onFact: (fact: FactRef) => void;
};

const COUNTED_OPTIONS = COUNTED.map((value) => ({ value, label: COUNTED_LABELS[value] }));

/** How many formal meetings each had held, or events of all kinds, year after year. */
export function CountPanel({ comparison, hues, release, search, adjust, onFact }: Props) {
  const { axis, zero, asOf, paths } = comparison;
  const { count: counted, show } = search;
  const navigate = useNavigate();
  const isOnStage = use(ShowPartsContext) !== undefined;
  const records = useRecords(comparison, counted === 'events');
  const chart = useMemo(
    () =>
      records === undefined
        ? selectRunningCount(comparison)
        : selectEventCount(comparison, records.ready),
    [comparison, records],
  );
  const table = useMemo(() => selectCountTable(chart), [chart]);
  const title = COUNT_TITLES[counted];
  const measure = countMeasure(counted, axis, zero);
  const summary = chart.lanes.map(({ text }) => text).join('; ');
  const names = paths.map(({ applicant }) => applicant.name);
  // An event is told in full on its timeline, a meeting with its sources here.
  function open(fact: FactRef): void {
    if (counted !== 'events') onFact(fact);
    // A slide stays what it is.
    else if (!isOnStage) void navigate(timelineEventPath(fact.record, fact.field));
  }
  return (
    <ChartFrame
      title={title}
      measure={<TermText text={measure} />}
      summary={<p className="visually-hidden">{summary}</p>}
      source={compareSource(names, asOf, release)}
      table={table}
      view={show}
      {...(counted === 'events' && isOnStage ? {} : { onFact: open })}
      notes={
        records !== undefined ? (
          <RecordsNote comparison={comparison} {...records} />
        ) : chart.lanes.length === 0 ? (
          <p>{NO_MEETING_DATED}</p>
        ) : undefined
      }
      controls={
        <div className="compare-count no-print">
          <SegmentedControl
            label={COUNTED_LABEL}
            options={COUNTED_OPTIONS}
            value={counted}
            onChange={(count) => adjust({ count })}
          />
        </div>
      }
      actions={
        <div className="chart-actions">
          <AddToBriefing link={release.link} part="count" />
          <ExportMenu
            name="running-count"
            part="count"
            table={table}
            {...(chart.lanes.length === 0
              ? {}
              : {
                  draw: async (box) => {
                    const [{ drawPlot }, { countPlot }] = await Promise.all([
                      import('../shared/drawPlot.tsx'),
                      import('./countPlot.ts'),
                    ]);
                    return drawPlot(countPlot(chart, axis, hues), box);
                  },
                })}
            account={() => compareAccount(comparison, { title, definition: measure }, release)}
          />
        </div>
      }
    >
      {({ leave }) =>
        chart.lanes.length === 0 ? null : (
          <RunningCount
            label={`${title}. ${summary}`}
            chart={chart}
            axisTitle={countAxisTitle(axis, zero)}
            hues={hues}
            onFact={open}
            onLeave={leave}
          />
        )
      }
    </ChartFrame>
  );
}
