import type { Dataset } from '../../domain/dataset.ts';
import { economyById } from '../../domain/dataset.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { timelineFromRecord } from '../../domain/timelineFromRecord.ts';
import type { FoundContent, SlideContent, SlideLink } from '../../exports/slideContent.ts';
import { plainText } from '../../wording/phrase.ts';
import { noSuchCode } from '../../wording/slideContent.ts';
import {
  EMPTY_TIMELINE,
  findingOf,
  PARTIAL_RECORD,
  TIMELINE_MEASURE,
  timelineChartTitle,
  timelineSource,
} from '../../wording/timelines.ts';
import { COUNTS_LABELS, countsSummary, countsTitle } from '../../wording/yearCounts.ts';
import { RECORD_TITLES } from '../../wording/recordTitles.ts';
import { paths } from '../paths.ts';
import { drawPlot } from '../shared/drawPlot.tsx';
import { missingContent, missingPart } from '../shared/missingContent.ts';
import { countsPlot } from './countsPlot.ts';
import { countsSpec } from './countsSpec.ts';
import { drawGantt } from './drawGantt.tsx';
import { economyCode } from './economyCode.ts';
import { exportAccount } from './exportAccount.ts';
import { lede } from './lede.ts';
import { meetingColour } from './meetingColour.ts';
import type { TimelineSearch } from './search.ts';
import { parseSearch } from './search.ts';
import { selectCounts, selectCountsTable } from './selectCounts.ts';
import { selectMatches } from './selectMatches.ts';
import { selectTimeline } from './selectTimeline.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { selectTimelineTable } from './selectTimelineTable.ts';

export type TimelineData = {
  readonly dataset: Dataset;
  /** The whole record; absent where only the accession record is at hand. */
  readonly timeline: Timeline | undefined;
};

type State = {
  readonly dataset: Dataset;
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
};

/** `KAZ` of `/timelines/KAZ`; empty where the address names nobody. */
export function economyOf({ path }: SlideLink): string {
  return economyCode(decodeURIComponentSafely(path.slice(paths.timelines.length + 1)));
}

/** What a slide of this view says: `gantt` or `counts`. */
export function slideContent(
  link: SlideLink,
  part: string,
  { dataset, timeline }: TimelineData,
): SlideContent {
  const id = economyOf(link);
  const economy = economyById(dataset.economies, id);
  if (economy === undefined) return missingContent(noSuchCode(id));
  const { search } = parseSearch(link.search);
  const record = timeline ?? timelineFromRecord(economy, RECORD_TITLES);
  const selection = selectTimeline(economy, record, dataset.newestEvidence, search);
  const state = { dataset, selection, search };
  switch (part) {
    case 'gantt':
      return ganttContent(state);
    case 'counts':
      return countsContent(state);
    default:
      return missingPart(part);
  }
}

function ganttContent({ dataset, selection, search }: State): FoundContent {
  const { economy, events } = selection;
  const matches = selectMatches(selection, search.find);
  const found = matches === undefined ? events : events.filter(({ id }) => matches.set.has(id));
  const look = {
    window: search.window ?? selection.extent,
    meetingColour: meetingColour(economy.id),
    litIds: matches?.set,
  };
  return {
    kind: 'found',
    name: `timeline-${economy.id}`,
    title: timelineChartTitle(economy.name),
    finding: findingOf(economy.name, plainText(lede(selection))),
    measure: TIMELINE_MEASURE,
    ...common({ dataset, selection, search }, found.length),
    table: selectTimelineTable(selection, found),
    ...(events.length === 0 ? {} : { draw: (box) => drawGantt(selection, box, look) }),
  };
}

function countsContent({ dataset, selection, search }: State): FoundContent {
  const counts = selectCounts(selection);
  const { economy, events } = selection;
  const { fullest } = counts;
  return {
    kind: 'found',
    name: `entries-a-year-${economy.id}`,
    title: countsTitle(economy.name),
    finding:
      fullest === undefined
        ? EMPTY_TIMELINE
        : findingOf(economy.name, countsSummary({ ...counts, fullest })),
    measure: COUNTS_LABELS.measure,
    ...common({ dataset, selection, search: { ...search, window: undefined } }, events.length),
    table: selectCountsTable(counts, selection),
    ...(fullest === undefined
      ? {}
      : { draw: (box) => drawPlot(countsPlot(counts), box), chart: countsSpec(counts) }),
  };
}

function common(
  { dataset, selection, search }: State,
  entries: number,
): Pick<FoundContent, 'source' | 'notes' | 'account'> {
  const { timeline, asOf } = selection;
  return {
    source: timelineSource(timeline.about, dataset.version, asOf),
    notes: timeline.kind === 'page' ? [] : [PARTIAL_RECORD],
    account: exportAccount(selection, search, dataset, entries, search.window),
  };
}

/** A link may hold any text after a per cent sign. */
function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
