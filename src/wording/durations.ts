import type { Span } from '../domain/span.ts';
import { yearsOf } from '../domain/span.ts';
import { count, countOf, decimal } from './numbers.ts';

/** "about 19.8 years" where either end is not dated to the day. */
export function about(length: Pick<Span, 'about'>, text: string): string {
  return length.about ? `about ${text}` : text;
}

function shortParts({ years, months, remainderDays }: Span): string {
  if (years > 0) return `${years} y ${months} m`;
  return months > 0 ? `${months} m` : `${remainderDays} d`;
}

/** 19 y 10 m; 8 m; 26 d; "about" where either end is not dated to the day. Completed parts only. */
export function shortSpan(span: Span): string {
  return about(span, shortParts(span));
}

/** 19 years and 10 months, in completed years and months. */
export function longSpan(span: Span): string {
  const { years, months, remainderDays } = span;
  const parts = [
    ...(years > 0 ? [countOf(years, 'year')] : []),
    ...(months > 0 ? [countOf(months, 'month')] : []),
  ];
  return about(span, parts.length > 0 ? parts.join(' and ') : countOf(remainderDays, 'day'));
}

/** 7,245 days, or "about 14,184 days (14,170 to 14,200)" where the dates leave a range. */
export function daysOfSpan(span: Span): string {
  if (!span.about) return countOf(span.days, 'day');
  const { least, most } = span.daysRange;
  return `about ${countOf(span.days, 'day')} (${count(least)} to ${count(most)})`;
}

/** 14.2 years, from days at 365.2425 days a year. */
export function yearsFromDays(days: number): string {
  return `${decimal(yearsOf(days))} years`;
}
