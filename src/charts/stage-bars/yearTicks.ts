import { DAYS_PER_YEAR } from '../../domain/span.ts';

const MOST_TICKS = 10;
const TICK_STEPS_YEARS = [1, 2, 5, 10, 20, 50] as const;

type YearTick = { readonly x: number; readonly years: number };

/** The fewest years between two lines that leave ten lines at most and room, in pixels, for each label. */
export function yearTicks(
  years: number,
  gap: number,
  scale: (days: number) => number,
): readonly YearTick[] {
  const step =
    TICK_STEPS_YEARS.find(
      (one) => years / one < MOST_TICKS && scale(one * DAYS_PER_YEAR) - scale(0) >= gap,
    ) ?? 100;
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => ({
    years: index * step,
    x: scale(index * step * DAYS_PER_YEAR),
  }));
}
