const MOST_TICK_STEPS = 5;
const TICK_STEPS_YEARS = [1, 2, 5, 10, 20, 50] as const;
const LARGEST_STEP_YEARS = 100;

/** 0, 10, 20, 30, 40: few enough that three digits stand under each tick of the narrowest panel. */
export function tickYears(longestYears: number): readonly number[] {
  const step =
    TICK_STEPS_YEARS.find((years) => longestYears / years <= MOST_TICK_STEPS) ?? LARGEST_STEP_YEARS;
  const steps = Math.max(1, Math.ceil(longestYears / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
