import type { EconomyId } from './accession.ts';
import type { Day, PartialDate } from './partialDate.ts';
import { comparePartialDates, firstDayOf, lastDayOf, pointOf } from './partialDate.ts';
import type { SourceKey } from './provenance.ts';

/** How far an entry looks like a slip of the page that prints it; it is shown as printed. */
export const DOUBTS = ['none', 'mild', 'strong'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** A law named under a notice of legislation, with the date that the law bears. */
export type Law = { readonly title: string; readonly date?: PartialDate };

/** One dated entry of the record of an accession. */
export type TimelineEvent = {
  readonly id: string;
  /** What the entry is: a formal meeting, a notice of legislation. */
  readonly track: string;
  /** The row that it is drawn in, at any zoom. */
  readonly lane: string;
  readonly title: string;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  /** The date is a limit: the event fell on it, or on this side of it. */
  readonly bound?: 'not-before' | 'not-after';
  /** Announced; no source shows that it took place. */
  readonly planned?: true;
  /** The number of a meeting or of a chair. */
  readonly ordinal?: number;
  /** A meeting taken up again, under its old number. */
  readonly resumed?: true;
  readonly subject?: string;
  /** The date in the form of the page. */
  readonly asPrinted?: string;
  /** Part of the page, I to IX. */
  readonly section?: string;
  /** Line of the page as it was stored. */
  readonly line?: number;
  readonly documents: readonly string[];
  readonly laws: readonly Law[];
  readonly people: readonly string[];
  readonly doubt: Doubt;
  readonly note?: string;
  readonly sources: readonly SourceKey[];
};

export type Lane = {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Beyond the accession itself: off until the reader asks for it. */
  readonly context?: true;
};

export type LaneGroup = { readonly id: string; readonly title: string };

/** A row of the page that bears no date. */
export type UndatedRow = {
  readonly group: string;
  readonly title: string;
  readonly why: string;
  readonly line?: number;
};

/** A date that the page writes in words, and where the record carries it. */
export type WordedDate = {
  readonly line: number;
  readonly text: string;
  readonly carriedAs: string;
};

export type TimelineFact = {
  readonly label: string;
  readonly value: string | number | readonly string[];
  /** When it was true, in the source's own precision or words: "c. 2020-21". */
  readonly asOf?: string;
  /** Line of the page. */
  readonly line?: number;
  readonly note?: string;
  readonly sources: readonly SourceKey[];
};

export type TimelineConflict = {
  readonly topic: string;
  readonly values: readonly {
    readonly value: string | number;
    readonly sources: readonly SourceKey[];
  }[];
  readonly resolution: string;
  /** Entries that it bears on. */
  readonly events: readonly string[];
};

/** The dated record of one accession. */
export type Timeline = {
  readonly economy: EconomyId;
  /** What the record was put together from. */
  readonly about: string;
  /** `page`: every row of a record. `record`: only the steps that the accession record dates. */
  readonly kind: 'page' | 'record';
  readonly groups: readonly LaneGroup[];
  readonly lanes: readonly Lane[];
  /** In the order of their dates. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly UndatedRow[];
  readonly wordedDates: readonly WordedDate[];
  readonly facts: readonly TimelineFact[];
  readonly conflicts: readonly TimelineConflict[];
};

export const FORMAL_MEETING_TRACK = 'formal-meeting';
export const MEMBERSHIP_TRACK = 'membership';
export const CHAIR_TRACK = 'chair';

/** First day on which the event may have begun. */
export function firstDayOfEvent({ start }: TimelineEvent): Day {
  return firstDayOf(start);
}

/** Last day on which the event may have ended. */
export function lastDayOfEvent({ start, end }: TimelineEvent): Day {
  return lastDayOf(end ?? start);
}

/** The day that stands for the event: the point of its start. */
export function pointOfEvent({ start }: TimelineEvent): Day {
  return pointOf(start);
}

/** Order of the record: by start; entries of one day in the order given. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return comparePartialDates(a.start, b.start);
}

/** A formal meeting that was held; one that was only announced is none. */
export function isFormalMeeting({ track, planned }: TimelineEvent): boolean {
  return track === FORMAL_MEETING_TRACK && planned === undefined;
}
