declare const partialDate: unique symbol;

/** A calendar day, month or year exactly as a source gives it: `1996-02-06`, `1996-02` or `1996`. */
export type PartialDate = string & { readonly [partialDate]: true };

export type Precision = 'day' | 'month' | 'year';

/** Whole days since 1 January 1970 in the Gregorian calendar; negative before. */
export type Day = number;

export type DateParts = {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
};

/** Years outside are taken for slips. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2200;
const MS_PER_DAY = 86_400_000;
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

// This file alone may use Date, and of it only Date.UTC and the UTC getters: no time zone can enter.
function dayNumber(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

function exists(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  const kept = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return kept && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist, from 1 January 1800 to 31 December 2200. */
export function isPartialDate(text: string): text is PartialDate {
  const [, year, month = '01', day = '01'] = FORM.exec(text) ?? [];
  return year !== undefined && exists(Number(year), Number(month), Number(day));
}

/** The date, or undefined where `isPartialDate` refuses the text: nothing is trimmed or repaired. */
export function parsePartialDate(text: string): PartialDate | undefined {
  return isPartialDate(text) ? text : undefined;
}

/** The parts that the source gives. */
export function partsOf(date: PartialDate): DateParts {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (date.length === 4) return { year };
  return date.length === 7 ? { year, month } : { year, month, day: Number(date.slice(8)) };
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** First day of the interval that the date names. */
export function firstDayOf(date: PartialDate): Day {
  return daysOf(date).first;
}

/** Last day of the interval that the date names. */
export function lastDayOf(date: PartialDate): Day {
  return daysOf(date).last;
}

/** The day that stands for the date: the given day, the 15th of a month, 1 July of a year. */
export function pointOf(date: PartialDate): Day {
  return daysOf(date).point;
}

type DaysOf = { readonly first: Day; readonly last: Day; readonly point: Day };

/** Thousands of rows share a few thousand dates, and each is asked for over and over. */
const known = new Map<PartialDate, DaysOf>();
const knownParts = new Map<Day, Required<DateParts>>();
const MOST_KNOWN = 50_000;

function daysOf(date: PartialDate): DaysOf {
  const before = known.get(date);
  if (before !== undefined) return before;
  const days = reckonDays(partsOf(date));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(date, days);
  return days;
}

function reckonDays({ year, month, day }: DateParts): DaysOf {
  if (month === undefined) {
    const point = dayNumber(year, 7, 1);
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), point };
  }
  if (day === undefined) {
    const point = dayNumber(year, month, 15);
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0), point };
  }
  const only = dayNumber(year, month, day);
  return { first: only, last: only, point: only };
}

/** Year, month and day of the month of a day. */
export function partsOfDay(day: Day): Required<DateParts> {
  const before = knownParts.get(day);
  if (before !== undefined) return before;
  const date = new Date(day * MS_PER_DAY);
  const parts = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
  if (knownParts.size >= MOST_KNOWN) knownParts.clear();
  knownParts.set(day, parts);
  return parts;
}

/** Whether `day` can be written as a date: a whole day from 1800 to 2200. */
export function isNameableDay(day: Day): boolean {
  const { year } = partsOfDay(day);
  return Number.isInteger(day) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day as `YYYY-MM-DD`. RangeError for part of a day and outside 1800 to 2200. */
export function dateOfDay(day: Day): PartialDate {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const text = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  if (Number.isInteger(day) && isPartialDate(text)) return text;
  throw new RangeError(`Not a whole day from ${FIRST_YEAR} to ${LAST_YEAR}: ${day}`);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * The same day of the month `months` months later, or earlier below 0, or the last day of that month
 * where it is shorter: 31 January and one month give 28 February.
 */
export function addMonths(start: Day, months: number): Day {
  const { year, month, day } = partsOfDay(start);
  const lastOfMonth = dayNumber(year, month + months + 1, 0);
  return Math.min(dayNumber(year, month + months, day), lastOfMonth);
}

/**
 * Order for sorting: by point, and at the same point the date that begins earlier (the vaguer one)
 * first: 1996, then 1996-07-01. Zero only for the same date.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return pointOf(a) - pointOf(b) || firstDayOf(a) - firstDayOf(b);
}
