import type {
  AccessionConflict,
  AccessionDocument,
  Economy,
  FormalMeeting,
  Milestone,
} from './accession.ts';
import { datedMilestones } from './economyFacts.ts';
import type { MilestoneField } from './economyFacts.ts';
import type { PartialDate } from './partialDate.ts';
import { firstDayOf, lastDayOf } from './partialDate.ts';
import type { Lane, LaneGroup, Timeline, TimelineEvent, TimelineFact } from './timeline.ts';
import { CHAIR_TRACK, compareEvents, FORMAL_MEETING_TRACK, MEMBERSHIP_TRACK } from './timeline.ts';

/** Words for what the record holds as fields; wording makes them. */
export type RecordTitles = {
  readonly about: string;
  readonly groups: Readonly<Record<RecordGroup, string>>;
  readonly lanes: Readonly<Record<RecordLane, string>>;
  readonly milestone: (field: MilestoneField) => string;
  readonly meeting: (meeting: FormalMeeting) => string;
  readonly chair: (name: string, from: string | undefined) => string;
  readonly observer: string;
};

const GROUPS = ['I', 'II', 'III', 'V', 'VIII'] as const;
type RecordGroup = (typeof GROUPS)[number];

const LANES = [
  ['overview', 'I'],
  [CHAIR_TRACK, 'I'],
  [FORMAL_MEETING_TRACK, 'I'],
  ['document', 'II'],
  ['offer', 'III'],
  ['package', 'V'],
  [MEMBERSHIP_TRACK, 'VIII'],
] as const;
type RecordLane = (typeof LANES)[number][0];

const LANE_OF: Readonly<Record<MilestoneField, RecordLane>> = {
  application: 'overview',
  workingPartyEstablished: 'overview',
  memorandum: 'document',
  questionsAndReplies: 'document',
  initialGoodsOffer: 'offer',
  initialServicesOffer: 'offer',
  firstMeeting: FORMAL_MEETING_TRACK,
  factualSummary: 'document',
  elementsOfDraftReport: 'document',
  draftReport: 'document',
  latestMeeting: FORMAL_MEETING_TRACK,
  workingPartyAdoption: 'package',
  approval: 'package',
  membership: MEMBERSHIP_TRACK,
};

const DOCUMENT_OF: Partial<Record<MilestoneField, AccessionDocument['type']>> = {
  application: 'application',
  memorandum: 'memorandum',
  draftReport: 'draftReport',
  workingPartyAdoption: 'workingPartyReport',
  approval: 'protocol',
};

/**
 * A timeline of what an accession record dates: milestones, formal meetings, chair. Partial, and
 * it says so: documents and other meetings are not in it.
 */
export function timelineFromRecord(economy: Economy, titles: RecordTitles): Timeline {
  const events = [
    ...milestoneEvents(economy, titles),
    ...(economy.meetings?.list ?? []).map((meeting) => meetingEvent(meeting, titles)),
    ...chairEvents(economy, titles),
    ...observerEvents(economy, titles),
  ].toSorted(compareEvents);
  const lanes: readonly Lane[] = LANES.filter(([id]) => events.some(({ lane }) => lane === id)).map(
    ([id, group]) => ({ id, title: titles.lanes[id], group }),
  );
  const groups: readonly LaneGroup[] = GROUPS.filter((id) =>
    lanes.some(({ group }) => group === id),
  ).map((id) => ({ id, title: titles.groups[id] }));
  return {
    economy: economy.id,
    about: titles.about,
    kind: 'record',
    groups,
    lanes,
    events,
    undated: [],
    wordedDates: [],
    facts: chairFacts(economy, titles),
    conflicts: (economy.conflicts ?? []).map((conflict) => ({
      topic: conflict.field,
      values: conflict.values.map(({ date, number, value, source }) => ({
        value: date ?? value ?? number ?? '',
        sources: [source],
      })),
      resolution: conflict.why,
      events: events.flatMap((event) => (bearsOn(conflict, event, economy) ? [event.id] : [])),
    })),
  };
}

/** The first and the latest meeting may stand in the list of meetings, not under their own names. */
function bearsOn(
  { about }: AccessionConflict,
  { id, track, start }: TimelineEvent,
  economy: Economy,
): boolean {
  if (id === about) return true;
  if (track !== FORMAL_MEETING_TRACK || economy.status === 'observer') return false;
  if (about === 'meetings') return true;
  if (about !== 'firstMeeting' && about !== 'latestMeeting') return false;
  const disputed = economy.milestones[about];
  return disputed !== undefined && mayBeOne(start, disputed.date);
}

function bareEvent(id: string, lane: RecordLane, title: string, start: PartialDate): TimelineEvent {
  const nothing = { documents: [], laws: [], people: [], sources: [] };
  return { ...nothing, id, track: lane, lane, title, start, doubt: 'none' };
}

function milestoneEvents(economy: Economy, titles: RecordTitles): readonly TimelineEvent[] {
  if (economy.status === 'observer') return [];
  const held = economy.meetings?.list ?? [];
  return datedMilestones(economy).flatMap(({ field, milestone }) => {
    const lane = LANE_OF[field];
    // The list of meetings tells the first and the latest better than the milestones do.
    if (lane === FORMAL_MEETING_TRACK && held.some((one) => mayBeOne(one.date, milestone.date))) {
      return [];
    }
    const type = DOCUMENT_OF[field];
    const documents = (economy.documents ?? []).filter((one) => one.type === type);
    return [
      {
        ...bareEvent(field, lane, titles.milestone(field), milestone.date),
        ...noteOf(milestone),
        documents: documents.map(({ symbol }) => symbol),
        sources: [milestone.source, ...(milestone.crossCheck ?? [])],
      },
    ];
  });
}

/** Whether two dates of different precision may be one day. */
function mayBeOne(a: PartialDate, b: PartialDate): boolean {
  return firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a);
}

function noteOf({ note }: Milestone): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

function meetingEvent(meeting: FormalMeeting, titles: RecordTitles): TimelineEvent {
  const { date, end, number, resumed, note, source } = meeting;
  return {
    ...bareEvent(`meeting-${date}`, FORMAL_MEETING_TRACK, titles.meeting(meeting), date),
    ...(end === undefined ? {} : { end }),
    ...(number === undefined ? {} : { ordinal: number }),
    ...(resumed === undefined ? {} : { resumed }),
    ...(note === undefined ? {} : { note }),
    sources: [source],
  };
}

/** A chair is known on one day only: in office by then, since when is not told. */
function chairEvents({ chair }: Economy, titles: RecordTitles): readonly TimelineEvent[] {
  if (chair?.name === undefined || chair.asOf === undefined) return [];
  const title = titles.chair(chair.name, chair.from);
  return [
    {
      ...bareEvent(CHAIR_TRACK, CHAIR_TRACK, title, chair.asOf),
      bound: 'not-after',
      ...(chair.note === undefined ? {} : { note: chair.note }),
      people: [chair.name],
      sources: [chair.source],
    },
  ];
}

function chairFacts({ chair }: Economy, titles: RecordTitles): readonly TimelineFact[] {
  if (chair?.name === undefined || chair.asOf !== undefined) return [];
  const value = chair.from === undefined ? chair.name : `${chair.name} (${chair.from})`;
  return [{ label: titles.lanes[CHAIR_TRACK], value, sources: [chair.source] }];
}

function observerEvents(economy: Economy, titles: RecordTitles): readonly TimelineEvent[] {
  if (economy.status !== 'observer') return [];
  const { date, source } = economy.observerSince;
  return [{ ...bareEvent('observer', 'overview', titles.observer, date), sources: [source] }];
}
