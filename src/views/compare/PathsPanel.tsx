import { use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import { DrawOnSlideContext } from '../../charts/presentation.ts';
import { Paths } from '../../charts/paths/Paths.tsx';
import type { FactRef } from '../../domain/provenance.ts';
import { compareSource } from '../../wording/compareView.ts';
import { VIEW_ALL_DATES } from '../../wording/durationsView.ts';
import { laneSummary, PATHS_MEASURE, pathsTitle } from '../../wording/paths.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { findingHeading } from '../shared/findingHeading.ts';
import { TermText } from '../shared/TermText.tsx';
import { compareAccount } from './compareAccount.ts';
import type { Release } from './compareAccount.ts';
import { drawPaths } from './drawPaths.tsx';
import type { CompareSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';
import { selectLaneSummaries } from './selectLaneSummaries.ts';
import { selectPathsChart } from './selectPathsChart.ts';
import { selectPathsTable } from './selectPathsTable.ts';
import { selectShortcomings } from './selectShortcomings.ts';
import { toldFindings } from './toldFindings.ts';

type Props = {
  readonly comparison: Comparison;
  readonly search: CompareSearch;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly release: Release;
  readonly onFact: (fact: FactRef) => void;
  readonly onTable: () => void;
  readonly stageFigures?: ReactNode;
};

/** The paths themselves, with the table behind them and what could not be drawn below. */
export function PathsPanel(props: Props) {
  const { comparison, search, hues, release, onFact, onTable, stageFigures } = props;
  const isOnStage = use(DrawOnSlideContext) !== undefined;
  const { paths, axis, asOf } = comparison;
  const chart = useMemo(() => selectPathsChart(comparison), [comparison]);
  const table = useMemo(() => selectPathsTable(comparison), [comparison]);
  const summaries = useMemo(() => selectLaneSummaries(comparison), [comparison]);
  const names = paths.map(({ applicant }) => applicant.name);
  // The table holds everyone's dates, on the axis or not.
  const told = search.show === 'table' ? names.length : chart.lanes.length;
  const title = pathsTitle(names.length, told, axis);
  return (
    <ChartFrame
      title={title}
      measure={<TermText text={PATHS_MEASURE} />}
      summary={
        <ul className="visually-hidden">
          {summaries.map((summary) => (
            <li key={summary.name}>{laneSummary(summary)}</li>
          ))}
        </ul>
      }
      table={table}
      view={search.show}
      onFact={onFact}
      source={compareSource(names, asOf, release)}
      stageFigures={
        <>
          {stageFigures}
          <Shortcomings comparison={comparison} />
        </>
      }
      actions={
        <div className="compare-actions no-print">
          {search.show === 'chart' ? (
            <button type="button" className="link-button" onClick={onTable}>
              {VIEW_ALL_DATES}
            </button>
          ) : null}
          <AddToBriefing link={release.link} part="paths" />
          <ExportMenu
            name="paths"
            part="paths"
            table={table}
            account={() =>
              compareAccount(comparison, { title, definition: PATHS_MEASURE }, release)
            }
            draw={(size) => drawPaths(chart, hues, size)}
            heading={findingHeading(toldFindings(comparison), title, PATHS_MEASURE)}
          />
        </div>
      }
    >
      {({ leave }) => (
        <>
          {chart.lanes.length === 0 ? null : (
            <Paths label={title} chart={chart} hues={hues} onFact={onFact} onLeave={leave} />
          )}
          {isOnStage ? null : <Shortcomings comparison={comparison} />}
        </>
      )}
    </ChartFrame>
  );
}

function Shortcomings({ comparison }: Pick<Props, 'comparison'>) {
  const told = selectShortcomings(comparison);
  if (told.length === 0) return null;
  return (
    <ul className="compare-notes">
      {told.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
