import type { Applicant, FormalMeeting, StatedValue } from '../domain/accession.ts';
import type { HeldCount, Silence } from '../domain/meetings.ts';
import type { Standing } from '../domain/population.ts';
import { longDate, shortDate, shortMonthAndYear } from './dates.ts';
import { about, shortSpan } from './durations.ts';
import { count, countOf, ordinal, sentence } from './numbers.ts';
import { meetingsText } from './durationsTable.ts';
import type { DurationDefinition, Wait } from '../domain/duration.ts';
import { isMeasured } from '../domain/duration.ts';
import { definitionInWords } from './definition.ts';

export const CARD_LABELS = {
  fact: 'Fact',
  value: 'Value',
  meetings: 'Formal meetings',
  lastMeeting: 'Last formal meeting',
  longestSilence: 'Longest silence',
  stage: 'Stage',
  activity: 'Activity',
  steps: 'Dated steps and their sources',
  remove: 'Remove highlight',
  notInSelection: 'Outside the present selection, so not drawn.',
} as const;

/** "Negotiating since 23 September 1993", "162nd member, since 30 November 2015", "Member since …" */
export function standingOnDay({
  applicant,
  isMember,
}: {
  readonly applicant: Applicant;
  /** On the day shown. */
  readonly isMember: boolean;
}): string {
  if (isMember && applicant.status === 'member') {
    const since = longDate(applicant.milestones.membership.date);
    if (applicant.ordinal === undefined) return `Member since ${since}`;
    return `${ordinal(applicant.ordinal.value)} member, since ${since}`;
  }
  const { application } = applicant.milestones;
  return application === undefined
    ? 'Negotiating; the date of application is unknown'
    : `Negotiating since ${longDate(application.date)}`;
}

/** "Elapsed", "Elapsed since the working party", "Application to membership" */
export function cardDurationLabel(wait: Wait, definition: DurationDefinition): string {
  if (wait.kind === 'finished') return sentence(definitionInWords(definition));
  return definition.from === 'application' ? 'Elapsed' : 'Elapsed since the working party';
}

/** The big figure of a card; "unknown" where a date is missing. */
export function cardDuration(wait: Wait): string {
  if (isMeasured(wait)) return shortSpan(wait.span);
  return wait.kind === 'unknown' ? 'unknown' : 'not yet begun';
}

export function cardMeetings(held: HeldCount | undefined): string {
  return held === undefined ? 'unknown' : meetingsText(held);
}

/** Jul 2019 */
export function cardLastMeeting(meeting: FormalMeeting | undefined): string {
  return meeting === undefined ? 'unknown' : shortMonthAndYear(meeting.date);
}

/** "11 y 8 m"; "at least 1 y 3 m" where meetings are missing from the list. */
export function cardSilence(silence: Silence | undefined, isFloor: boolean): string {
  if (silence === undefined) return 'unknown';
  return `${isFloor ? 'at least ' : ''}${shortSpan(silence.span)}`;
}

/** "24 May 2005 to 24 Jan 2017, 4,263 days" */
export function silenceDetail({ after, before, span }: Silence): string {
  return `${shortDate(after.end ?? after.date)} to ${shortDate(before.date)}, ${about(span, countOf(span.days, 'day'))}`;
}

/** "draft report, according to the Ministry of Foreign Affairs of Belarus, 15 Feb 2019" */
export function statedInWords({ value, statedBy, asOf }: StatedValue<string>): string {
  return [
    value,
    ...(statedBy === undefined ? [] : [`according to ${statedBy}`]),
    asOf === undefined ? 'in an undated source' : shortDate(asOf),
  ].join(', ');
}

/** "2nd longest of 38 finished, after Seychelles" */
export function placeAmongFinished(
  wait: Wait,
  standing: Standing & { readonly nextLonger: string | undefined },
): string {
  const { longer, shorter, of, nextLonger } = standing;
  if (of === 0) return 'No accession had finished by this day';
  if (wait.kind === 'finished') {
    const place = longer === 0 ? 'Longest' : `${ordinal(longer + 1)} longest`;
    const after = nextLonger === undefined ? '' : `, after ${nextLonger}`;
    return `${place} of ${count(of)} finished${after}`;
  }
  if (of === 1)
    return shorter === 1
      ? 'Longer than the one finished accession'
      : 'Not longer than the one finished accession';
  if (shorter === 0) return `Not longer than any of ${count(of)} finished accessions`;
  return shorter === of
    ? `Longer than all ${count(of)} finished accessions`
    : `Longer than ${count(shorter)} of ${count(of)} finished accessions`;
}

/** "Formal meetings: 12, how it is known": the name of a button that leads to a source. */
export function figureName(label: string, figure: string): string {
  return `${label}: ${figure}. ${TO_SOURCE}`;
}

const TO_SOURCE = 'How this is known';

export const CONFLICTS = 'Conflicts between sources';

export function conflictsCount(total: number): string {
  return `${countOf(total, 'conflict')} between sources`;
}
