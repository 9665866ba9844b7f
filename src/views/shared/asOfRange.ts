import type { Day, PartialDate } from '../../domain/partialDate.ts';
import { firstDayOf, parsePartialDate, precisionOf } from '../../domain/partialDate.ts';

/** Every day that a date of the data may be: before the first application nobody had applied. */
export const EARLIEST_AS_OF = '1800-01-01';
export const LATEST_AS_OF = '2200-12-31';

const EARLIEST = parsePartialDate(EARLIEST_AS_OF);
const LATEST = parsePartialDate(LATEST_AS_OF);

export function isAsOfDay(day: Day): boolean {
  return (
    EARLIEST !== undefined &&
    LATEST !== undefined &&
    day >= firstDayOf(EARLIEST) &&
    day <= firstDayOf(LATEST)
  );
}

/** A day on which figures may be taken; undefined for anything else. */
export function parseAsOf(text: string): PartialDate | undefined {
  const date = parsePartialDate(text);
  if (date === undefined || precisionOf(date) !== 'day') return undefined;
  return isAsOfDay(firstDayOf(date)) ? date : undefined;
}
