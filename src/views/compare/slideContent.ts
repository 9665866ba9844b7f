import { huesOf } from '../../charts/emphasis.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { tracksBy } from '../../domain/tracks.ts';
import type { FoundContent, SlideContent, SlideLink } from '../../exports/slideContent.ts';
import { COMPARE_LABELS, compareSource, compareTitle } from '../../wording/compareView.ts';
import { MILESTONES_TITLE, milestonesMeasure } from '../../wording/milestoneTable.ts';
import { listOf } from '../../wording/numbers.ts';
import { PACE_MEASURE, PACE_TITLE } from '../../wording/pace.ts';
import { PATHS_MEASURE, pathsTitle } from '../../wording/paths.ts';
import { plainText } from '../../wording/phrase.ts';
import { COUNT_TITLES, countFinding, countMeasure } from '../../wording/runningCount.ts';
import { noSuchCode } from '../../wording/slideContent.ts';
import { STANDING_TITLE } from '../../wording/standing.ts';
import { textCell } from '../../wording/tableModel.ts';
import { TRACK_NOTES, TRACKS_MEASURE, TRACKS_TITLE } from '../../wording/tracks.ts';
import {
  WHAT_IF_METHOD,
  WHAT_IF_NOTE,
  WHAT_IF_TITLE,
  whatIfSentence,
} from '../../wording/whatIf.ts';
import { paths as addresses } from '../paths.ts';
import { drawPlot } from '../shared/drawPlot.tsx';
import { missingContent, missingPart } from '../shared/missingContent.ts';
import { compareAccount } from './compareAccount.ts';
import { compareLink } from './compareLink.ts';
import { countPlot, countSpec } from './countPlot.ts';
import { drawPaths } from './drawPaths.tsx';
import type { CompareSearch } from './search.ts';
import { parseIds, parseSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';
import { selectComparison } from './selectComparison.ts';
import { selectCountTable } from './selectCountTable.ts';
import { selectFindings } from './selectFindings.ts';
import { toldFindings } from './toldFindings.ts';
import { selectMilestoneTable } from './selectMilestoneTable.ts';
import { selectPaceTable } from './selectPaceTable.ts';
import { selectPathsChart } from './selectPathsChart.ts';
import { selectPathsTable } from './selectPathsTable.ts';
import { selectEventCount, selectRunningCount } from './selectRunningCount.ts';
import { selectShortcomings } from './selectShortcomings.ts';
import { selectStandingTable } from './selectStandingTable.ts';
import { selectTracks } from './selectTracks.ts';
import { selectTracksTable } from './selectTracksTable.ts';
import { selectWhatIf, selectWhatIfOfAll } from './selectWhatIf.ts';

export type CompareData = {
  readonly dataset: Dataset;
  /** Empty where they could not be had: what rests on them says so. */
  readonly tracks: readonly TrackRecord[];
  /** The full records that `recordsWanted` names, as far as they could be had. */
  readonly records: ReadonlyMap<EconomyId, Timeline>;
};

type State = {
  readonly comparison: Comparison;
  readonly search: CompareSearch;
  readonly tracks: readonly TrackRecord[];
  readonly records: CompareData['records'];
};

type Part = (
  state: State,
) => Pick<FoundContent, 'title' | 'measure' | 'table'> &
  Partial<Pick<FoundContent, 'finding' | 'draw' | 'chart' | 'notes'>>;

/** Whose full records a slide counts; most links need none. */
export function recordsWanted({ path, search }: SlideLink): readonly EconomyId[] {
  return parseSearch(search).search.count === 'events' ? compared(path) : [];
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

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['paths', pathsContent],
  ['count', countContent],
  ['milestones', milestonesContent],
  ['pace', paceContent],
  ['findings', findingsContent],
  ['standing', standingContent],
  ['what-if', whatIfContent],
  ['tracks', tracksContent],
]);

function namesOf({ paths }: Comparison): readonly string[] {
  return paths.map(({ applicant }) => applicant.name);
}

function pathsContent({ comparison }: State): ReturnType<Part> {
  const chart = selectPathsChart(comparison);
  const hues = huesOf(comparison.paths.map(({ applicant }) => applicant.id));
  return {
    title: pathsTitle(namesOf(comparison), comparison.axis),
    measure: PATHS_MEASURE,
    table: selectPathsTable(comparison),
    notes: selectShortcomings(comparison),
    ...(chart.lanes.length === 0 ? {} : { draw: (box) => drawPaths(chart, hues, box) }),
  };
}

function countContent({ comparison, search, records }: State): ReturnType<Part> {
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

function milestonesContent({ comparison }: State): ReturnType<Part> {
  return {
    title: MILESTONES_TITLE,
    measure: milestonesMeasure(comparison.zero, namesOf(comparison)),
    table: selectMilestoneTable(comparison),
  };
}

function paceContent({ comparison, tracks }: State): ReturnType<Part> {
  return {
    title: PACE_TITLE,
    measure: PACE_MEASURE,
    table: selectPaceTable(comparison, tracks),
  };
}

function findingsContent({ comparison }: State): ReturnType<Part> {
  const findings = selectFindings(comparison);
  const { zero, axis } = comparison;
  return {
    title: COMPARE_LABELS.findings,
    measure: compareTitle(namesOf(comparison), zero, axis),
    finding: findings.map(({ phrases }) => plainText(phrases)).join(' '),
    table: {
      caption: COMPARE_LABELS.findings,
      columns: [{ key: 'finding', header: COMPARE_LABELS.finding }],
      rows: findings.map(({ id, phrases }) => ({ id, cells: [textCell(plainText(phrases))] })),
    },
  };
}

function standingContent({ comparison, tracks }: State): ReturnType<Part> {
  const table = selectStandingTable(comparison, tracks);
  return { title: STANDING_TITLE, measure: table.caption, table };
}

function whatIfContent({ comparison }: State): ReturnType<Part> {
  const cases = selectWhatIf(comparison);
  return {
    title: WHAT_IF_TITLE,
    measure: WHAT_IF_METHOD,
    finding: cases
      .map(({ path, waited, conditional, names }) =>
        plainText(
          whatIfSentence({
            name: path.applicant.name,
            isMember: path.isMember,
            waited,
            atRisk: conditional.atRisk,
            names,
          }),
        ),
      )
      .join(' '),
    table: selectWhatIfOfAll(cases),
    notes: [WHAT_IF_NOTE],
  };
}

function tracksContent({ comparison, tracks }: State): ReturnType<Part> {
  const { found, missing } = selectTracks(comparison, tracks);
  return {
    title: TRACKS_TITLE,
    measure: TRACKS_MEASURE,
    table: selectTracksTable(found),
    notes: missing.length === 0 ? [] : [`${TRACK_NOTES.noRecord} ${listOf(missing)}.`],
  };
}
