import { huesOf } from '../../charts/emphasis.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { tracksBy } from '../../domain/tracks.ts';
import type { SlideContent, SlideLink } from '../../exports/slideContent.ts';
import { compareSource } from '../../wording/compareView.ts';
import { PATHS_MEASURE, pathsTitle } from '../../wording/paths.ts';
import { COUNT_TITLES, countFinding, countMeasure } from '../../wording/runningCount.ts';
import { noSuchCode } from '../../wording/slideContent.ts';
import { paths as addresses } from '../paths.ts';
import { drawPlot } from '../shared/drawPlot.tsx';
import { missingContent, missingPart } from '../shared/missingContent.ts';
import { compareAccount } from './compareAccount.ts';
import { compareLink } from './compareLink.ts';
import { countPlot, countSpec } from './countPlot.ts';
import { drawPaths } from './drawPaths.tsx';
import { parseIds, parseSearch } from './search.ts';
import { selectComparison } from './selectComparison.ts';
import { selectCountTable } from './selectCountTable.ts';
import type { ComparePart, CompareState } from './tableContents.ts';
import {
  findingsContent,
  milestonesContent,
  paceContent,
  standingContent,
  tracksContent,
  whatIfContent,
} from './tableContents.ts';
import { toldFindings } from './toldFindings.ts';
import { selectPathsChart } from './selectPathsChart.ts';
import { selectPathsTable } from './selectPathsTable.ts';
import { selectEventCount, selectRunningCount } from './selectRunningCount.ts';
import { selectShortcomings } from './selectShortcomings.ts';

export type CompareData = {
  readonly dataset: Dataset;
  /** Empty where `wantsTracks` says no. */
  readonly tracks: readonly TrackRecord[];
  /** The full records that `recordsWanted` names, where they are published. */
  readonly records: ReadonlyMap<EconomyId, Timeline>;
};

/** Whose full records a slide counts; most links need none. */
export function recordsWanted({ path, search }: SlideLink): readonly EconomyId[] {
  return parseSearch(search).search.count === 'events' ? compared(path) : [];
}

/** Whether this part says anything of the three tracks; the others are whole without them. */
export function wantsTracks(part: string): boolean {
  return ['pace', 'standing', 'tracks'].includes(part);
}

function compared(path: string): readonly EconomyId[] {
  return parseIds(path.slice(addresses.compare.length)).ids;
}

/**
 * What a slide of this view says: `paths`, `count`, `milestones`, `pace`, `findings`, `standing`,
 * `what-if` or `tracks`.
 */
export function slideContent(
  { path, search: params }: SlideLink,
  part: string,
  { dataset, tracks, records }: CompareData,
): SlideContent {
  const ids = compared(path);
  const { search } = parseSearch(params);
  const comparison = selectComparison(dataset, ids, search);
  const lost = comparison.losses.map(({ value }) => noSuchCode(value));
  // The view falls back on a first pair, and says so; a slide of others would tell another story.
  if (lost.length === ids.length) return missingContent(lost.join(' '));
  const partOf = PARTS.get(part);
  if (partOf === undefined) return missingPart(part);
  const { asOf, paths, ownIds } = comparison;
  const published = tracks.filter(({ id }) => !ownIds.has(id));
  const known = published.map((record) => tracksBy(record, asOf, dataset.newestEvidence));
  const content = partOf({
    comparison,
    search,
    tracks: known,
    records: new Map([...records].filter(([id]) => !ownIds.has(id))),
  });
  const release = { ...dataset, link: compareLink(comparison, search, dataset) };
  const names = paths.map(({ applicant }) => applicant.name);
  const about = { title: content.title, definition: content.measure };
  return {
    kind: 'found',
    name: `compare-${part}`,
    finding: toldFindings(comparison),
    source: compareSource(names, asOf, dataset),
    account: compareAccount(comparison, about, release),
    ...content,
    notes: [...lost, ...(content.notes ?? [])],
  };
}

const PARTS: ReadonlyMap<string, ComparePart> = new Map<string, ComparePart>([
  ['paths', pathsContent],
  ['count', countContent],
  ['milestones', milestonesContent],
  ['pace', paceContent],
  ['findings', findingsContent],
  ['standing', standingContent],
  ['what-if', whatIfContent],
  ['tracks', tracksContent],
]);

function pathsContent({ comparison }: CompareState): ReturnType<ComparePart> {
  const chart = selectPathsChart(comparison);
  const hues = huesOf(comparison.paths.map(({ applicant }) => applicant.id));
  return {
    title: pathsTitle(comparison.paths.length, chart.lanes.length, comparison.axis),
    measure: PATHS_MEASURE,
    table: selectPathsTable(comparison),
    notes: selectShortcomings(comparison),
    ...(chart.lanes.length === 0 ? {} : { draw: (box) => drawPaths(chart, hues, box) }),
  };
}

function countContent({ comparison, search, records }: CompareState): ReturnType<ComparePart> {
  const { count } = search;
  const hues = huesOf(comparison.paths.map(({ applicant }) => applicant.id));
  const chart =
    count === 'events' ? selectEventCount(comparison, records) : selectRunningCount(comparison);
  return {
    title: COUNT_TITLES[count],
    measure: countMeasure(count, comparison.axis, comparison.zero),
    finding:
      chart.lanes.length === 0
        ? ''
        : countFinding(
            count,
            chart.lanes.map(({ text }) => text),
          ),
    table: selectCountTable(chart),
    ...(chart.lanes.length === 0
      ? {}
      : {
          draw: (box) => drawPlot(countPlot(chart, comparison.axis, hues), box),
          chart: countSpec(chart, comparison.axis, hues),
        }),
    notes: count === 'events' ? [] : selectShortcomings(comparison),
  };
}
