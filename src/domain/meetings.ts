import type { FormalMeeting, Meetings } from './accession.ts';
import { reachedBy } from './duration.ts';
import type { PartialDate } from './partialDate.ts';
import type { Span } from './span.ts';
import { spanBetween } from './span.ts';

/** A stretch without a formal meeting between two meetings known to follow one another. */
export type Silence = {
  readonly after: FormalMeeting;
  readonly before: FormalMeeting;
  readonly span: Span;
};

/** Meetings on record that had been held by `asOf`, in the order of the list. */
export function meetingsHeldBy(meetings: Meetings, asOf: PartialDate): readonly FormalMeeting[] {
  return meetings.list.filter((meeting) => reachedBy(meeting.date, asOf));
}

/**
 * The silences the record proves. A partial list proves one only between meetings with
 * consecutive numbers, since a meeting may be missing between any others.
 */
export function provenSilences(meetings: Meetings, asOf: PartialDate): readonly Silence[] {
  const held = meetingsHeldBy(meetings, asOf);
  return held.slice(1).flatMap((before, index) => {
    const after = held[index];
    if (after === undefined) return [];
    if (meetings.listStatus !== 'complete' && !areConsecutive(after, before)) return [];
    return [{ after, before, span: spanBetween(after.end ?? after.date, before.date) }];
  });
}

function areConsecutive(after: FormalMeeting, before: FormalMeeting): boolean {
  if (after.number === undefined || before.number === undefined) return false;
  return (
    before.number === after.number + 1 ||
    (before.resumed === true && before.number === after.number)
  );
}

/** The longest silence between two meetings that the record proves; undefined where it proves none. */
export function longestSilence(meetings: Meetings, asOf: PartialDate): Silence | undefined {
  return provenSilences(meetings, asOf).reduce<Silence | undefined>(
    (longest, silence) =>
      longest === undefined || silence.span.days > longest.span.days ? silence : longest,
    undefined,
  );
}

export type HeldCount = { readonly value: number; readonly atLeast: boolean };

/**
 * Formal meetings held by `asOf`. The stated count holds from the day it was stated, an undated one
 * from the last meeting on record; before that day a complete list gives the number, a partial one
 * the least number. A meeting on record with a higher number than the stated count raises the floor.
 */
export function meetingsHeldCount(meetings: Meetings, asOf: PartialDate): HeldCount | undefined {
  const { count } = meetings;
  const listed = meetingsHeldBy(meetings, asOf);
  const distinct = new Set(listed.map((meeting) => meeting.number ?? meeting.date)).size;
  const floor = Math.max(distinct, ...listed.map((meeting) => meeting.number ?? 0));
  const stated =
    count?.asOf === undefined
      ? listed.length === meetings.list.length
      : reachedBy(count.asOf, asOf);
  if (count !== undefined && stated) {
    return floor > count.value
      ? { value: floor, atLeast: true }
      : { value: count.value, atLeast: count.atLeast === true };
  }
  if (meetings.listStatus === 'complete') return { value: distinct, atLeast: false };
  return floor > 0 ? { value: floor, atLeast: true } : undefined;
}
