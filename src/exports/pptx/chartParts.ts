import type { BarSpec, LineSpec } from '../slideContent.ts';

/** More bars in one chart would leave no room for names in letters of 12 points. */
const MOST_BARS = 14;

/** The chart in as many parts of like length as its bars need, each with the same series. */
export function splitBars(spec: BarSpec): readonly BarSpec[] {
  const { categories, outlines, series, kind } = spec;
  const parts = kind === 'bars' ? Math.ceil(categories.length / MOST_BARS) : 1;
  const size = Math.ceil(categories.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, index) => {
    const [from, to] = [index * size, (index + 1) * size];
    return {
      ...spec,
      categories: categories.slice(from, to),
      ...(outlines === undefined ? {} : { outlines: outlines.slice(from, to) }),
      series: series.map((one) => ({ ...one, values: one.values.slice(from, to) })),
    };
  });
}

/** The end of an axis that holds every bar of all parts, in whole steps. */
export function barsEnd({ categories, series, stacked }: BarSpec): { end: number; step: number } {
  const lengths = categories.map((_, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const most = Math.max(1, ...lengths);
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => most / one <= 8) ?? 200;
  return { step, end: Math.ceil(most / step) * step };
}

export type SharedLines = {
  readonly xs: readonly number[];
  /** One row of values a series; NaN where it says nothing. */
  readonly values: readonly (readonly number[])[];
};

/**
 * Office charts of this kind give all lines the same x: those of all series, each twice where the
 * lines are stepped, so that a line goes level and then up at once.
 */
export function sharedLines({ series, stepped }: LineSpec): SharedLines {
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted(
    (a, b) => a - b,
  );
  const xs = stepped ? places.flatMap((x) => [x, x]) : places;
  const values = series.map(({ points, marks }) =>
    xs.map((x, index) => {
      const isBefore = stepped && index % 2 === 0;
      if (marks !== undefined) return isBefore ? Number.NaN : valueAt(points, x);
      return stepped ? heldAt(points, x, isBefore) : valueAt(points, x);
    }),
  );
  return { xs, values };
}

type Points = LineSpec['series'][number]['points'];

function valueAt(points: Points, x: number): number {
  return points.find((point) => point.x === x)?.y ?? Number.NaN;
}

/** What holds just before `x`, or from `x` on; nothing outside the line. */
function heldAt(points: Points, x: number, isBefore: boolean): number {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || x < first.x || x > last.x) return Number.NaN;
  const held = points.findLast((point) => (isBefore ? point.x < x : point.x <= x));
  return (held ?? first).y;
}
