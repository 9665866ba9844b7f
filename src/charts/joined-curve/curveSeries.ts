import type { JoinedGroup, JoinedStep } from './joinedRows.ts';

export type LinePoint = { readonly years: number; readonly share: number };
export type BandPoint = { readonly years: number; readonly low: number; readonly high: number };

/** What one curve is drawn from: `firm` up to where fewer than ten wait, `few` from there on. */
export type CurveSeries = {
  readonly firm: readonly LinePoint[];
  readonly few: readonly LinePoint[];
  readonly firmBand: readonly BandPoint[];
  readonly fewBand: readonly BandPoint[];
};

/** The points of the stepped line and its band, cut at `fewFrom`. Both parts hold the cut. */
export function curveSeries({ steps, fewFrom }: JoinedGroup): CurveSeries {
  const line = [{ years: 0, share: 0 }, ...steps.map(({ years, share }) => ({ years, share }))];
  const band = bandPoints(steps);
  return {
    firm: upTo(line, fewFrom),
    few: from(line, fewFrom),
    firmBand: upTo(band, fewFrom),
    fewBand: from(band, fewFrom),
  };
}

/** The band begins with the first event and ends where the share reaches 1, as the estimate does. */
export function bandPoints(steps: readonly JoinedStep[]): readonly BandPoint[] {
  const points: BandPoint[] = [];
  for (const { years, low, high } of steps) {
    const last = points.at(-1);
    if (low !== undefined && high !== undefined) points.push({ years, low, high });
    // A last point at the height before it, or the step that leads there would be missing.
    else if (last !== undefined) points.push({ ...last, years });
  }
  return points;
}

function upTo<Point extends { readonly years: number }>(
  points: readonly Point[],
  end: number | undefined,
): readonly Point[] {
  const kept = end === undefined ? points : points.filter(({ years }) => years <= end);
  return kept.length > 1 ? kept : [];
}

function from<Point extends { readonly years: number }>(
  points: readonly Point[],
  start: number | undefined,
): readonly Point[] {
  const kept = start === undefined ? [] : points.filter(({ years }) => years >= start);
  return kept.length > 1 ? kept : [];
}
