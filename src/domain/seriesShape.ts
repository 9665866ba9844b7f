import type { FactSeries, SeriesPoint } from './organization.ts';

export type NumberPoint = SeriesPoint & { readonly value: number };

/**
 * What a series can be shown as: a line needs two numbers or more. Values in words are never drawn;
 * they are told beside the line, so that nobody takes the gap for a zero.
 */
export type SeriesShape =
  | { readonly kind: 'empty' }
  | { readonly kind: 'single'; readonly point: SeriesPoint }
  | {
      readonly kind: 'line';
      readonly points: readonly NumberPoint[];
      readonly inWords: readonly SeriesPoint[];
    }
  | { readonly kind: 'words'; readonly inWords: readonly SeriesPoint[] };

export function seriesShape({ points }: FactSeries): SeriesShape {
  const [only] = points;
  if (only === undefined) return { kind: 'empty' };
  if (points.length === 1) return { kind: 'single', point: only };
  const numbers = points.filter(isNumberPoint);
  const inWords = points.filter((point) => !isNumberPoint(point));
  return numbers.length < 2
    ? { kind: 'words', inWords: points }
    : { kind: 'line', points: numbers, inWords };
}

function isNumberPoint(point: SeriesPoint): point is NumberPoint {
  return typeof point.value === 'number';
}
