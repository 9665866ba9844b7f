import { ganttGroups } from '../../charts/gantt/ganttRows.ts';
import type { GanttGroup } from '../../charts/gantt/ganttRows.ts';
import type { GanttWindow } from '../../charts/gantt/ganttWindow.ts';
import { fitWindow } from '../../charts/gantt/ganttWindow.ts';
import type { GanttSilence } from '../../charts/gantt/placeSilences.ts';
import type { Economy } from '../../domain/accession.ts';
import { vouchedBefore } from '../../domain/dataset.ts';
import { isMemberOn } from '../../domain/duration.ts';
import { longestSilence, provenSilences } from '../../domain/meetings.ts';
import type { Silence } from '../../domain/meetings.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { pointOf } from '../../domain/partialDate.ts';
import type { Span } from '../../domain/span.ts';
import { DAYS_PER_YEAR, spanBetween } from '../../domain/span.ts';
import type { Lane, Timeline, TimelineEvent } from '../../domain/timeline.ts';
import {
  firstDayOfEvent,
  FORMAL_MEETING_TRACK,
  isFormalMeeting,
  lastDayOfEvent,
} from '../../domain/timeline.ts';
import type { LatterHalf, Neighbours } from '../../domain/timelineFacts.ts';
import { latterHalfOfMeetings, neighboursInLane } from '../../domain/timelineFacts.ts';
import {
  chosenLanes,
  eventsBy,
  filterEvents,
  searchTextOf,
  unknownTracks,
} from '../../domain/timelineSelection.ts';
import { shortSpan } from '../../wording/durations.ts';
import { silenceLabel } from '../../wording/timelines.ts';
import type { Loss } from '../shared/searchReader.ts';
import type { TimelineSearch } from './search.ts';

/** What of the search changes which events are there. */
type Filter = Pick<TimelineSearch, 'tracks' | 'years' | 'doubt' | 'silence' | 'asof'>;

export type TimelineEnd = { readonly kind: 'membership' | 'as-of'; readonly date: PartialDate };

/** The record by the filters in force; the window and what is looked for change nothing in it. */
export type TimelineSelection = {
  readonly economy: Economy;
  readonly timeline: Timeline;
  readonly asOf: PartialDate;
  /** The newest evidence, where `asOf` is later: nothing is known of the time between. */
  readonly vouched: PartialDate | undefined;
  readonly application: PartialDate | undefined;
  readonly end: TimelineEnd;
  readonly lanes: readonly Lane[];
  /** On the as-of date, whatever the other filters. */
  readonly recorded: readonly TimelineEvent[];
  readonly events: readonly TimelineEvent[];
  readonly groups: readonly GanttGroup[];
  readonly extent: GanttWindow;
  readonly silences: readonly GanttSilence[];
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** What each event may be found by. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: {
    readonly half: LatterHalf | undefined;
    readonly silence: Silence | undefined;
    /** From the last formal meeting to the as-of date, for those who still negotiate. */
    readonly sinceLast: Span | undefined;
  };
  readonly losses: readonly Loss[];
};

export function selectTimeline(
  economy: Economy,
  timeline: Timeline,
  newestEvidence: PartialDate,
  filter: Filter,
): TimelineSelection {
  const asOf = filter.asof ?? newestEvidence;
  const lanes = chosenLanes(timeline, filter.tracks);
  const recorded = eventsBy(timeline.events, asOf);
  const events = filterEvents(recorded, lanes, filter);
  const milestones = economy.status === 'observer' ? {} : economy.milestones;
  const end = endOf(economy, asOf);
  return {
    economy,
    timeline,
    asOf,
    vouched: vouchedBefore(asOf, { newestEvidence }),
    application: milestones.application?.date,
    end,
    lanes,
    recorded,
    events,
    groups: ganttGroups(timeline.groups, lanes, events),
    extent: extentOf(events, milestones.application?.date ?? asOf, end),
    silences: silencesOf(economy, asOf, filter.silence),
    neighbours: neighboursInLane(recorded),
    texts: new Map(recorded.map((event) => [event.id, searchTextOf(event)])),
    findings: findingsOf(economy, recorded, asOf, end),
    losses: unknownTracks(timeline, filter.tracks ?? []).map((value) => ({
      name: 'tracks',
      value,
      why: 'no-such-entry',
    })),
  };
}

function endOf(economy: Economy, asOf: PartialDate): TimelineEnd {
  return economy.status === 'member' && isMemberOn(economy, asOf)
    ? { kind: 'membership', date: economy.milestones.membership.date }
    : { kind: 'as-of', date: asOf };
}

/** From the first event to the last, or to the as-of date where the accession still runs. */
function extentOf(
  events: readonly TimelineEvent[],
  start: PartialDate,
  end: TimelineEnd,
): GanttWindow {
  const begun = events.length > 0 ? Number.POSITIVE_INFINITY : pointOf(start);
  const from = events.reduce((least, event) => Math.min(least, firstDayOfEvent(event)), begun);
  const to = events.reduce(
    (most, event) => Math.max(most, lastDayOfEvent(event)),
    end.kind === 'as-of' || events.length === 0 ? pointOf(end.date) : Number.NEGATIVE_INFINITY,
  );
  return fitWindow(from, Math.max(from, to));
}

function silencesOf(economy: Economy, asOf: PartialDate, years: number): readonly GanttSilence[] {
  if (economy.meetings === undefined || years === 0) return [];
  return provenSilences(economy.meetings, asOf)
    .filter(({ span }) => span.days >= years * DAYS_PER_YEAR)
    .map(({ span }) => ({
      lane: FORMAL_MEETING_TRACK,
      from: pointOf(span.from),
      to: pointOf(span.to),
      labels: [silenceLabel(span), shortSpan(span)],
    }));
}

function findingsOf(
  economy: Economy,
  recorded: readonly TimelineEvent[],
  asOf: PartialDate,
  end: TimelineEnd,
): TimelineSelection['findings'] {
  const { meetings } = economy;
  const last = recorded.findLast(isFormalMeeting);
  return {
    // A list with gaps cannot say where its half lies, and a half spread over half the time is none.
    half: meetings?.listStatus === 'complete' ? crowdedHalf(economy, recorded, end) : undefined,
    silence: meetings === undefined ? undefined : longestSilence(meetings, asOf),
    sinceLast:
      end.kind === 'membership' || last === undefined
        ? undefined
        : spanBetween(last.end ?? last.start, asOf),
  };
}

function crowdedHalf(
  economy: Economy,
  recorded: readonly TimelineEvent[],
  end: TimelineEnd,
): LatterHalf | undefined {
  const half = latterHalfOfMeetings(recorded, end.date);
  const start = economy.status === 'observer' ? undefined : economy.milestones.application?.date;
  if (half === undefined || start === undefined) return undefined;
  return half.span.days * 2 < spanBetween(start, end.date).days ? half : undefined;
}
