import {
  addMonths,
  firstDayOf,
  lastDayOf,
  partsOfDay,
  pointOf,
  precisionOf,
} from './partialDate.ts';
import type { Day, PartialDate } from './partialDate.ts';

/** Mean length of a year of the Gregorian calendar: 146,097 days in 400 years. */
export const DAYS_PER_YEAR = 365.2425;

/**
 * The time between the points of two dates. Where `to` lies before `from`, `days` and the calendar
 * parts are those of the span the other way round with a minus, so a reversed pair shows itself.
 */
export type Span = {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly days: number;
  /** Completed calendar years, then completed months (0 to 11), then days (0 to 30). */
  readonly years: number;
  readonly months: number;
  readonly remainderDays: number;
  /** Either end is not given to the day. */
  readonly about: boolean;
  /** Days between the two intervals. The order of the points holds: no bound crosses 0. */
  readonly daysRange: { readonly least: number; readonly most: number };
};

/** Decimal years of 365.2425 days; the sign stays. */
export function yearsOf(days: number): number {
  return days / DAYS_PER_YEAR;
}

/** Measures from one date to another. Never fails: see `Span` for a reversed pair. */
export function spanBetween(from: PartialDate, to: PartialDate): Span {
  const days = pointOf(to) - pointOf(from);
  const about = precisionOf(from) !== 'day' || precisionOf(to) !== 'day';
  return { from, to, days, ...calendarParts(from, to), about, daysRange: rangeBetween(from, to) };
}

function calendarParts(from: PartialDate, to: PartialDate) {
  const [start, end] = [pointOf(from), pointOf(to)];
  if (start <= end) return partsBetween(start, end);
  const { years, months, remainderDays } = partsBetween(end, start);
  return { years: 0 - years, months: 0 - months, remainderDays: 0 - remainderDays };
}

// Temporal's `until`: a month is complete when its day of the month is reached, whatever its length.
// 31 January to 28 February is 28 days; to 1 March it is one month (to the 28th) and 1 day.
function partsBetween(start: Day, end: Day) {
  const [a, b] = [partsOfDay(start), partsOfDay(end)];
  const started = (b.year - a.year) * 12 + b.month - a.month;
  const completed = b.day < a.day ? started - 1 : started;
  return {
    years: Math.floor(completed / 12),
    months: completed % 12,
    remainderDays: end - addMonths(start, completed),
  };
}

function rangeBetween(from: PartialDate, to: PartialDate): Span['daysRange'] {
  const least = firstDayOf(to) - lastDayOf(from);
  const most = lastDayOf(to) - firstDayOf(from);
  const inOrder = pointOf(from) <= pointOf(to);
  return inOrder ? { least: Math.max(0, least), most } : { least, most: Math.min(0, most) };
}
