import type { PartialDate } from '../../domain/partialDate.ts';
import { parsePartialDate } from '../../domain/partialDate.ts';

/**
 * The reader's calendar day, for the one button that asks for it. No figure ever reads the clock:
 * the day goes into the link like any other.
 */
export function readersToday(): PartialDate | undefined {
  const now = new Date();
  const parts = [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ];
  return parsePartialDate(parts.join('-'));
}

/** Milliseconds since 1970, for measuring how long a talk has run; alike in all windows. */
export function presentMoment(): number {
  return performance.timeOrigin + performance.now();
}

/** What a clock on the wall of the reader's room shows. */
export function wallClock(): { readonly hours: number; readonly minutes: number } {
  const now = new Date();
  return { hours: now.getHours(), minutes: now.getMinutes() };
}
