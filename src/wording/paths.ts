import type { FormalMeeting } from '../domain/accession.ts';
import type { MilestoneField } from '../domain/economyFacts.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Zero } from '../domain/path.ts';
import type { Span } from '../domain/span.ts';
import { longDate, monthAndYear, shortMonthAndYear } from './dates.ts';
import { about, longSpan, shortSpan } from './durations.ts';
import { count, countOf, listOf, ordinal, sentence } from './numbers.ts';
import { MILESTONE_LABELS } from './provenance.ts';

/** What is known of a mark: a step where it has a field, else a formal meeting. */
export type MarkFacts = {
  readonly date: PartialDate;
  readonly field: MilestoneField | undefined;
  readonly meeting: FormalMeeting | undefined;
  /** From the zero of its path; undefined where that is not dated. */
  readonly since: Span | undefined;
  /** From the meeting before, where the record proves which one that was. */
  readonly gap: Span | undefined;
};

export const ZERO_LABELS: Readonly<Record<Zero, string>> = {
  application: 'Application',
  'working-party': 'Working party set up',
  'first-meeting': 'First formal meeting',
};

const ZERO_WORDS: Readonly<Record<Zero, string>> = {
  application: 'application',
  'working-party': 'the working party',
  'first-meeting': 'the first formal meeting',
};

/** "application", as in "years since application" */
export function zeroInWords(zero: Zero): string {
  return ZERO_WORDS[zero];
}

/** Labels at rings, as short as they can be and still be understood. */
const FLAGS: Readonly<Record<MilestoneField, string>> = {
  application: 'Application',
  workingPartyEstablished: 'Working party',
  memorandum: 'Memorandum',
  questionsAndReplies: 'Questions and replies',
  initialGoodsOffer: 'Goods offer',
  initialServicesOffer: 'Services offer',
  firstMeeting: '1st meeting',
  factualSummary: 'Factual summary',
  elementsOfDraftReport: 'Elements of draft report',
  draftReport: 'Draft report',
  latestMeeting: 'Latest meeting',
  workingPartyAdoption: 'Package adopted',
  approval: 'Terms approved',
  membership: 'Membership',
};

export function milestoneFlag(field: MilestoneField): string {
  return FLAGS[field];
}

/** "11 y 8 m without a meeting", "6 y 9 m, open" */
export function silenceText(
  { span, open }: { readonly span: Span; readonly open: boolean },
  length: 'long' | 'short',
): string {
  if (open) return length === 'long' ? `${shortSpan(span)} since, open` : shortSpan(span);
  return length === 'long' ? `${shortSpan(span)} without a meeting` : shortSpan(span);
}

/** "Draft report of the working party", "7th formal meeting" */
export function markName({ field, meeting }: MarkFacts): string {
  if (field !== undefined) return MILESTONE_LABELS[field];
  const { number, resumed } = meeting ?? {};
  if (number === undefined) return 'Formal meeting without a number';
  return `${ordinal(number)} formal meeting${resumed === true ? ', resumed' : ''}`;
}

/**
 * "Kazakhstan: 7th formal meeting, 3 November 2004, 8 years and 9 months after application, 244 days
 * after the meeting before"
 */
export function markSentence(name: string, mark: MarkFacts, zero: Zero): string {
  const { date, since, gap } = mark;
  return [
    `${name}: ${markName(mark)}`,
    longDate(date),
    ...(since === undefined ? [] : [sinceZero(since, zero)]),
    ...(gap === undefined
      ? []
      : [`${about(gap, countOf(gap.days, 'day'))} after the meeting before`]),
  ].join(', ');
}

/** "8 years and 9 months after application", "3 years and 8 months before the first meeting" */
export function sinceZero(since: Span, zero: Zero): string {
  if (since.days === 0) return `the day of ${zeroInWords(zero)}`;
  const length = longSpan(absolute(since));
  return `${length} ${since.days < 0 ? 'before' : 'after'} ${zeroInWords(zero)}`;
}

/** A span told as a length, whichever way it ran. */
export function absolute(span: Span): Span {
  if (span.days >= 0) return span;
  return {
    ...span,
    days: -span.days,
    years: -span.years,
    months: -span.months,
    remainderDays: -span.remainderDays,
  };
}

/** "member, Nov 2015", "still negotiating" */
export function laneNote(joined: PartialDate | undefined): string {
  return joined === undefined ? 'still negotiating' : `member, ${shortMonthAndYear(joined)}`;
}

/** "Nov 2015", "open": where the other has no room beside a name. */
export function shortLaneNote(joined: PartialDate | undefined): string {
  return joined === undefined ? 'open' : shortMonthAndYear(joined);
}

/** "Member, 19 y 10 m" */
export function laneEnd(span: Span | undefined): string {
  return span === undefined ? 'Member' : `Member, ${shortSpan(span)}`;
}

export function ruleText(name: string): string {
  return `${name} joins`;
}

/** "Year 0: application", "5", "1995" */
export function pathTick(value: number, axis: 'years' | 'calendar', zero: Zero): string {
  if (axis === 'calendar') return String(value);
  return value === 0 ? `Year 0: ${zeroInWords(zero)}` : String(value).replace('-', '−');
}

export const PATHS_MEASURE =
  'A line is a formal meeting of the working party, a ring a dated milestone; a bar that ends in an arrow goes on';
export const PATHS_KEYS =
  'Arrow left and right move in time, up and down between economies, Page keys by ten, Home and End to the first and last; type a name or number to find a mark; Enter opens its source; Escape leaves.';

const TOTALS = ['no', 'one', 'two', 'three', 'four'] as const;

/** "Two paths to membership", "Three of four paths to membership": one has no place on the axis */
export function pathsTitle(total: number, drawn: number, axis: 'years' | 'calendar'): string {
  const all = TOTALS[total] ?? count(total);
  const many = drawn === total ? all : `${drawn === 0 ? 'none' : TOTALS[drawn]} of ${all}`;
  const paths = `${sentence(many)} ${total === 1 ? 'path' : 'paths'} to membership`;
  return axis === 'calendar' ? `${paths}, by calendar` : paths;
}

/** "20 dated formal meetings in 21 sittings": a resumed sitting belongs to its meeting. */
function datedMeetings(meetings: number, sittings: number): string {
  if (meetings === 0) return 'no dated formal meeting';
  const held = countOf(meetings, 'dated formal meeting');
  return sittings === meetings ? held : `${held} in ${countOf(sittings, 'sitting')}`;
}

/** One sentence a lane: who, how long, how many meetings, which silences. */
export function laneSummary(lane: {
  readonly name: string;
  readonly joined: PartialDate | undefined;
  readonly length: Span | undefined;
  readonly zero: Zero;
  readonly meetings: number;
  readonly sittings: number;
  readonly silences: readonly Span[];
  readonly open: Span | undefined;
}): string {
  const { name, joined, length, zero, meetings, sittings, silences, open } = lane;
  const state =
    length === undefined
      ? joined === undefined
        ? 'still negotiating'
        : `member since ${monthAndYear(joined)}`
      : joined === undefined
        ? `${longSpan(length)} since ${zeroInWords(zero)} and still negotiating`
        : `${longSpan(length)} from ${zeroInWords(zero)} to membership`;
  const gaps = silences.map((span) => longSpan(span));
  return `${[
    `${name}: ${state}`,
    datedMeetings(meetings, sittings),
    ...(gaps.length === 0 ? [] : [`${listOf(gaps)} without one`]),
    ...(open === undefined ? [] : [`none on record for the last ${longSpan(open)}`]),
  ].join('; ')}.`;
}

/** "20 dated formal meetings in 21 sittings; member, Nov 2015": below the length of a path in large type. */
export function pathFigureNote(lane: {
  readonly joined: PartialDate | undefined;
  readonly meetings: number;
  readonly sittings: number;
}): string {
  const held = datedMeetings(lane.meetings, lane.sittings);
  return `${held}; ${laneNote(lane.joined)}`;
}

/** "8 m", "−3 y 8 m", "about 23 y 9 m": a place on a path, before or after its zero. */
export function signedSpan(span: Span): string {
  const length = shortSpan({ ...absolute(span), about: false });
  const sign = span.days < 0 ? '−' : '';
  return `${span.about ? 'about ' : ''}${sign}${length}`;
}
