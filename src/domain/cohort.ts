/** Cohorts by year of the start, each up to the start of the next. */
export const COHORTS = ['before-1995', '1995-1999', '2000-2004', 'since-2005'] as const;
export type CohortId = (typeof COHORTS)[number];
