import type { DurationDefinition } from '../domain/duration.ts';
import type { Grouping, Side } from '../domain/grouping.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { yearsOf } from '../domain/span.ts';
import { longDate } from './dates.ts';
import {
  finishedInShort,
  finishedStatus,
  hadFinished,
  STILL_WAITING,
  yearsSince,
} from './definition.ts';
import { about, yearsFromDays } from './durations.ts';
import { sideLabel } from './groupComparison.ts';
import { ifUnchanged } from './durationFindings.ts';
import { count, countOf, decimal, listOf, percent, sentence, someNames } from './numbers.ts';
import { NO_WAITS } from './series.ts';

type End = DurationDefinition['to'];

export const JOINED_TITLE: Readonly<Record<End, string>> = {
  membership: 'Share that had joined',
  approval: 'Share with terms approved',
};
export const MEDIAN_LABEL: Readonly<Record<End, string>> = {
  membership: 'Median time to join',
  approval: 'Median time to approval',
};
export const FINISHED_MEDIAN_LABEL: Readonly<Record<End, string>> = {
  membership: 'Median of those that joined',
  approval: 'Median of those approved',
};

/** "Still waiting"; "Joined so far, LDCs" where two groups are counted. */
export function countCaption(
  kind: 'waiting' | 'finished',
  definition: DurationDefinition,
  side: Side,
  grouping: Grouping | undefined,
): string {
  const finished = `${sentence(finishedInShort(definition))} so far`;
  const what = kind === 'waiting' ? STILL_WAITING : finished;
  const who = sideLabel(side, grouping);
  return who === '' ? what : `${what}, ${who}`;
}

export const UNKNOWN = 'unknown';
export const JOINED_KEYS =
  'Arrow left and right move along the curve in time, up and down to the other curve where two are drawn, Page keys by ten; Enter opens the detail; Escape closes it, then leaves.';

/** "Joined within 10 years" */
export function tenYearsLabel(definition: DurationDefinition): string {
  return `${sentence(finishedInShort(definition))} within 10 years`;
}

/** "Share that had joined after 4,088 days"; of a group, with its name. */
export function shareTitle(title: string, days: number, group: string): string {
  return `${title} after ${countOf(days, 'day')}${group === '' ? '' : `, ${group}`}`;
}

/** What is measured, under the title. */
export function joinedMeasure(definition: DurationDefinition): string {
  return `Kaplan–Meier estimate by ${yearsSince(definition)}, with its 95% band; ticks are accessions still open`;
}

/** 14.2 y */
export function shortYears(days: number): string {
  return `${decimal(yearsOf(days))} y`;
}

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

type Interval = { readonly lower: number | undefined; readonly upper: number | undefined };

const BAND_ENDS = { low: '95% band, lower end', high: '95% band, upper end' } as const;

/** "95% band, lower end", or for one of two groups "LDCs: 95% band, lower end". */
export function bandEndName(end: 'low' | 'high', group: string): string {
  return group === '' ? BAND_ENDS[end] : `${group}: ${BAND_ENDS[end]}`;
}

/** "Still open", or for one of two groups "LDCs: still open". */
export function openName(group: string): string {
  return group === '' ? 'Still open' : `${group}: still open`;
}

/** "Half had joined after 14.2 years", or for one of two groups "LDCs: half had joined after 9 years". */
export function medianName(half: string, group: string): string {
  return group === '' ? half : `${group}: ${half.charAt(0).toLowerCase()}${half.slice(1)}`;
}

/** "95% band 10.2 to 17.5 y"; "95% band from 10.2 y, upper end not reached"; "95% band not reached" */
export function medianBand({ lower, upper }: Interval): string {
  if (lower === undefined) return '95% band not reached';
  return upper === undefined
    ? `95% band from ${shortYears(lower)}, upper end not reached`
    : `95% band ${decimal(yearsOf(lower))} to ${shortYears(upper).replace(' ', NO_BREAK)}`;
}

/** 95% band 24% to 49% */
export function shareBand({ lower, upper }: Interval): string | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  return `95% band ${percent(lower)} to ${percent(upper)}`;
}

/** 38 finished cases */
export function finishedCases(finished: number): string {
  return countOf(finished, 'finished case');
}

type StepFacts = {
  readonly years: number;
  /** Whose length is counted from or to a date that is not given to the day. */
  readonly about: boolean;
  readonly share: number;
  readonly atRisk: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly cases: readonly { readonly name: string; readonly finished: boolean }[];
};

/**
 * "11.2 years: 38% had joined, 28 still waiting until then; 95% band 26% to 51%. Joined: Fiji."
 * "LDCs, about 11.2 years: …" where a date behind that length is not given to the day.
 */
export function stepSentence(step: StepFacts, definition: DurationDefinition, group = ''): string {
  const { years, share, atRisk, low, high } = step;
  const where = about(step, `${decimal(years)} years`);
  const head = group === '' ? sentence(where) : `${group}, ${where}`;
  const band =
    low === undefined || high === undefined ? '' : `; 95% band ${percent(low)} to ${percent(high)}`;
  const state = `${percent(share)} ${hadFinished(definition)}, ${count(atRisk)} still waiting until then`;
  return `${head}: ${state}${band}. ${casesInWords(step.cases, definition)}`;
}

/** A step of real accessions has few; what is read aloud has to come to an end. */
const MOST_CASES_NAMED = 20;

/** "Joined: Armenia. Still waiting: Somalia and Iraq." */
function casesInWords(cases: StepFacts['cases'], definition: DurationDefinition): string {
  const named = (label: string, finished: boolean): readonly string[] => {
    const names = cases.filter((one) => one.finished === finished).map(({ name }) => name);
    if (names.length === 0) return [];
    const list =
      names.length > MOST_CASES_NAMED ? someNames(names, MOST_CASES_NAMED) : listOf(names);
    return [`${label}: ${list}.`];
  };
  return [...named(finishedStatus(definition), true), ...named(STILL_WAITING, false)].join(' ');
}

/** Headers of the table, in the order of its columns. */
export function joinedHeaders(definition: DurationDefinition) {
  return {
    years: sentence(yearsSince(definition)),
    group: 'Group',
    days: 'Days',
    waiting: 'Waiting until then',
    finished: `${finishedStatus(definition)} at this time`,
    open: 'Still open at this length',
    share: `Share that ${hadFinished(definition)}`,
    low: '95% band from',
    high: '95% band to',
    economies: 'Economies',
  } as const;
}

type Counts = { readonly cases: number; readonly finished: number };
type Figures = Counts & {
  readonly median: Interval & { readonly estimate: number | undefined };
  readonly medianOfFinished: number | undefined;
};

/** The finding before the picture: population, median, and what there is not enough for. */
export function joinedSummary(
  { cases, finished, median }: Figures,
  definition: DurationDefinition,
  asOf: PartialDate,
  /** The newest evidence, where the day asked for is later. */
  vouched?: PartialDate,
): string {
  if (cases === 0) return NO_WAITS;
  const population = populationSentence(cases, finished, definition, { asOf, vouched });
  if (cases === 1) return `${population} One case makes no estimate; the curve shows that case.`;
  if (finished === 0) return `${population} The curve stays at 0%.`;
  return median.estimate === undefined
    ? `${population} The estimate has not reached half, so there is no median yet.`
    : `${population} By the estimate, half ${hadFinished(definition)} after ${yearsFromDays(median.estimate)}.`;
}

const NOT_FINISHED: Readonly<Record<End, string>> = {
  membership: 'had not joined',
  approval: 'did not have its terms approved',
};

function populationSentence(
  cases: number,
  finished: number,
  definition: DurationDefinition,
  { asOf, vouched }: { readonly asOf: PartialDate; readonly vouched: PartialDate | undefined },
): string {
  const verb = hadFinished(definition, finished);
  const by = `by ${longDate(asOf)}${ifUnchanged(vouched)}`;
  if (cases === 1) {
    return `The one economy measured ${finished === 1 ? verb : NOT_FINISHED[definition.to]} ${by}.`;
  }
  if (finished === cases) return `All ${count(cases)} economies ${verb} ${by}.`;
  if (finished === 0) return `None of ${count(cases)} economies ${verb} ${by}.`;
  return `Of ${count(cases)} economies ${count(finished)} ${verb} ${by}.`;
}

/** Why the median of finished cases is not the median of the wait, with both figures. */
export function whyMediansDiffer(figures: Figures): string {
  const { cases, finished, median, medianOfFinished } = figures;
  const running = cases - finished;
  if (medianOfFinished === undefined || cases < 2) return '';
  if (running === 0) return 'No case is still waiting, so both medians say the same.';
  const left = running === 1 ? 'the one still waiting' : `the ${count(running)} still waiting`;
  if (median.estimate === undefined) {
    return `The median of the ${finishedCases(finished)} leaves out ${left}, so it is too short an answer; the estimate counts them and has not reached half.`;
  }
  const gap = median.estimate - medianOfFinished;
  const counted = running === 1 ? 'its time so far' : 'their time so far';
  if (Math.abs(yearsOf(gap)) < 0.05) {
    return `Both medians agree here, though that of the finished cases leaves out ${left}.`;
  }
  const way = gap > 0 ? 'shorter' : 'longer';
  return `The median of the finished cases is ${yearsFromDays(Math.abs(gap))} ${way} because it leaves out ${left}; the other counts ${counted}.`;
}

type FewGroup = { readonly side: Side; readonly fewFrom: number | undefined };

/** "Grey from year 26.6 on: fewer than 10 still waited there, so each case moves the curve a good deal." */
export function fewSentence(groups: readonly FewGroup[], grouping: Grouping | undefined): string {
  const places = groups.flatMap(({ side, fewFrom }) => {
    if (fewFrom === undefined) return [];
    const where = fewFrom === 0 ? 'throughout' : `from year ${decimal(fewFrom)} on`;
    const who = sideLabel(side, grouping);
    return [who === '' ? where : `${who} ${where}`];
  });
  if (places.length === 0) return '';
  return grouping === undefined
    ? `Grey ${listOf(places)}: fewer than 10 still waited there, so each case moves the curve a good deal.`
    : `Grey where fewer than 10 still waited and each case moves the curve a good deal: ${listOf(places)}.`;
}
