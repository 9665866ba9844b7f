import type { DurationDefinition } from '../domain/duration.ts';
import type { Grouping } from '../domain/grouping.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { yearsOf } from '../domain/span.ts';
import { longDate, shortDate } from './dates.ts';
import { yearsFromDays } from './durations.ts';
import { count, countOf, decimal, listOf, percent } from './numbers.ts';

type End = DurationDefinition['to'];
type Start = DurationDefinition['from'];
type Side = 'all' | 'within' | 'others';

const SINCE: Readonly<Record<Start, string>> = {
  application: 'application',
  'working-party': 'the working party was set up',
};

export const JOINED_TITLE: Readonly<Record<End, string>> = {
  membership: 'Share that had joined',
  approval: 'Share with terms approved',
};
export const MEDIAN_LABEL: Readonly<Record<End, string>> = {
  membership: 'Median time to join',
  approval: 'Median time to approval',
};
export const TEN_YEARS_LABEL: Readonly<Record<End, string>> = {
  membership: 'Joined within 10 years',
  approval: 'Approved within 10 years',
};
export const FINISHED_MEDIAN_LABEL: Readonly<Record<End, string>> = {
  membership: 'Median of those that joined',
  approval: 'Median of those approved',
};
export const STILL_WAITING = 'Still waiting';
export const FINISHED_SO_FAR: Readonly<Record<End, string>> = {
  membership: 'Joined so far',
  approval: 'Approved so far',
};
const FINISHED_HERE: Readonly<Record<End, string>> = {
  membership: 'Joined',
  approval: 'Terms approved',
};
/** "38% had joined" */
const HAD_FINISHED: Readonly<Record<End, string>> = {
  membership: 'had joined',
  approval: 'had their terms approved',
};

/** "Still waiting"; "Joined so far, LDCs" where two groups are counted. */
export function countCaption(
  kind: 'waiting' | 'finished',
  { to }: DurationDefinition,
  side: Side,
  grouping: Grouping | undefined,
): string {
  const what = kind === 'waiting' ? STILL_WAITING : FINISHED_SO_FAR[to];
  const who = sideLabel(side, grouping);
  return who === '' ? what : `${what}, ${who}`;
}

const NOT_FINISHED: Readonly<Record<End, string>> = {
  membership: 'had not joined',
  approval: 'did not have its terms approved',
};

export const NOT_REACHED = 'not reached';
export const UNKNOWN = 'unknown';
export const COMPARE_GROUPS = 'Compare';
export const JOINED_KEYS =
  'Arrow left and right move along the curve in time, up and down to the other curve where two are drawn, Page keys by ten; Enter opens the detail; Escape closes it, then leaves.';

export const COMPARISON_LABELS: Readonly<Record<Grouping | 'none', string>> = {
  none: 'no groups',
  ldc: 'LDCs and others',
  eaeu: 'EAEU members and others',
  'former-soviet-union': 'former Soviet Union and others',
  'before-1995': 'before 1995 and since',
};

type GroupNames = Readonly<Record<Exclude<Side, 'all'>, string>>;

/** As they stand beside a curve. */
const SIDE_LABELS: Readonly<Record<Grouping, GroupNames>> = {
  ldc: { within: 'LDCs', others: 'Others' },
  eaeu: { within: 'EAEU members', others: 'Others' },
  'former-soviet-union': { within: 'Former Soviet Union', others: 'Others' },
  'before-1995': { within: 'Before 1995', others: 'Since 1995' },
};

/** As they stand in a sentence. */
const SIDE_NAMES: Readonly<Record<Grouping, GroupNames>> = {
  ldc: { within: 'LDCs', others: 'other economies' },
  eaeu: { within: 'EAEU members', others: 'other economies' },
  'former-soviet-union': {
    within: 'economies of the former Soviet Union',
    others: 'other economies',
  },
  'before-1995': {
    within: 'those that applied before 1995',
    others: 'those that applied since 1995',
  },
};

/** "LDCs"; empty for the one curve of everyone. */
export function sideLabel(side: Side, grouping: Grouping | undefined): string {
  return side === 'all' || grouping === undefined ? '' : SIDE_LABELS[grouping][side];
}

function sideName(side: Side, grouping: Grouping): string {
  return side === 'all' ? 'all' : SIDE_NAMES[grouping][side];
}

/** Years since application */
export function yearsSince({ from }: DurationDefinition): string {
  return `Years since ${SINCE[from]}`;
}

/** What is measured, under the title. */
export function joinedMeasure({ from }: DurationDefinition): string {
  return `Kaplan–Meier estimate by years since ${SINCE[from]}, with its 95% band; ticks are accessions still open`;
}

/** 14.2 y */
export function shortYears(days: number): string {
  return `${decimal(yearsOf(days))} y`;
}

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

type Interval = { readonly lower: number | undefined; readonly upper: number | undefined };

/** "95% band 10.2 to 17.5 y"; "from 10.2 y, upper end not reached" */
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
  readonly share: number;
  readonly atRisk: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly cases: readonly { readonly name: string; readonly finished: boolean }[];
};

/** "11.2 years: 38% had joined, 28 still waiting until then; 95% band 26% to 51%. Joined: Fiji." */
export function stepSentence(step: StepFacts, { to }: DurationDefinition, group = ''): string {
  const { years, share, atRisk, low, high } = step;
  const where = `${decimal(years)} years`;
  const head = group === '' ? where : `${group}, ${where}`;
  const band =
    low === undefined || high === undefined ? '' : `; 95% band ${percent(low)} to ${percent(high)}`;
  const state = `${percent(share)} ${HAD_FINISHED[to]}, ${count(atRisk)} still waiting until then`;
  return `${head}: ${state}${band}. ${casesInWords(step.cases, to)}`;
}

/** "Joined: Armenia. Still waiting: Somalia and Iraq." */
function casesInWords(cases: StepFacts['cases'], to: End): string {
  const named = (label: string, finished: boolean): readonly string[] => {
    const names = cases.filter((one) => one.finished === finished).map(({ name }) => name);
    return names.length === 0 ? [] : [`${label}: ${listOf(names)}.`];
  };
  return [...named(FINISHED_HERE[to], true), ...named(STILL_WAITING, false)].join(' ');
}

/** Headers of the table, in the order of its columns. */
export function joinedHeaders({ from, to }: DurationDefinition) {
  return {
    years: `Years since ${SINCE[from]}`,
    group: 'Group',
    days: 'Days',
    waiting: 'Waiting until then',
    finished: `${FINISHED_HERE[to]} at this time`,
    open: 'Still open at this length',
    share: `Share that ${HAD_FINISHED[to]}`,
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
  { to }: DurationDefinition,
  asOf: PartialDate,
): string {
  if (cases === 0) return 'No economy in this selection has a wait that can be measured.';
  const population = populationSentence(cases, finished, to, asOf);
  if (cases === 1) return `${population} One case makes no estimate; the curve shows that case.`;
  if (finished === 0) return `${population} The curve stays at 0%.`;
  return median.estimate === undefined
    ? `${population} The estimate has not reached half, so there is no median yet.`
    : `${population} By the estimate, half ${HAD_FINISHED[to]} after ${yearsFromDays(median.estimate)}.`;
}

function populationSentence(cases: number, finished: number, to: End, asOf: PartialDate): string {
  const verb = HAD_FINISHED[to];
  const by = `by ${longDate(asOf)}`;
  if (cases === 1)
    return `The one economy measured ${finished === 1 ? verb : NOT_FINISHED[to]} ${by}.`;
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

/** "Grey from year 26.6 on: fewer than 10 still waited there, so each case moves the curve much." */
export function fewSentence(groups: readonly FewGroup[], grouping: Grouping | undefined): string {
  const places = groups.flatMap(({ side, fewFrom }) => {
    if (fewFrom === undefined) return [];
    const where = fewFrom === 0 ? 'throughout' : `from year ${decimal(fewFrom)} on`;
    const who = sideLabel(side, grouping);
    return [who === '' ? where : `${who} ${where}`];
  });
  if (places.length === 0) return '';
  return grouping === undefined
    ? `Grey ${listOf(places)}: fewer than 10 still waited there, so each case moves the curve much.`
    : `Grey where fewer than 10 still waited and each case moves the curve much: ${listOf(places)}.`;
}

/** "LDCs: 9 of 21 joined, half after 14.9 years" */
export function groupLine(
  figures: Figures & { readonly side: Side },
  grouping: Grouping,
  { to }: DurationDefinition,
): string {
  const { side, cases, finished, median } = figures;
  const who = sideLabel(side, grouping);
  if (cases === 0) return `${who}: none in this selection.`;
  const half =
    median.estimate === undefined
      ? 'half not reached yet'
      : `half after ${yearsFromDays(median.estimate)}`;
  return `${who}: ${count(finished)} of ${count(cases)} ${HAD_FINISHED[to]}, ${half}.`;
}

/** What the reader can take from setting the two groups against each other. */
export function comparisonSentences(
  grouping: Grouping,
  groups: readonly (Counts & { readonly side: Side })[],
  test: { readonly pValue: number | undefined; readonly withinIsSlower: boolean } | undefined,
): readonly string[] {
  const empty = groups.find(({ cases }) => cases === 0);
  if (empty !== undefined) {
    return [`This selection holds no ${emptyName(empty.side, grouping)}, so nothing is compared.`];
  }
  if (test?.pValue === undefined) {
    return ['The two groups cannot be compared: none finished while both had cases waiting.'];
  }
  return [
    logRankSentence(grouping, { pValue: test.pValue, withinIsSlower: test.withinIsSlower }),
    ...groups.flatMap(({ side, cases }) =>
      cases < FEW_CASES
        ? [
            `With ${countOf(cases, 'case')} on the side of ${sideName(side, grouping)}, the comparison can show little.`,
          ]
        : [],
    ),
  ];
}

const FEW_CASES = 10;
const SHOWN_BELOW = 0.05;

function emptyName(side: Side, grouping: Grouping): string {
  return sideName(side, grouping).replace(/^those/, 'economies');
}

/** Says a p-value as odds, since few readers know one: "about 1 in 3", "fewer than 1 in 100". */
export function logRankSentence(
  grouping: Grouping,
  { pValue, withinIsSlower }: { readonly pValue: number; readonly withinIsSlower: boolean },
): string {
  const who = sideName('within', grouping);
  const others = sideName('others', grouping);
  const size = `The difference is of a size that chance alone would give in ${odds(pValue)} such comparisons`;
  const test = `(log-rank test, ${pInWords(pValue)})`;
  if (pValue >= SHOWN_BELOW) {
    return `${size}, so these data do not show that ${who} wait longer or shorter ${test}.`;
  }
  const way = withinIsSlower ? 'longer' : 'less long';
  return `${size}, so these data show that ${who} waited ${way} than ${others}, though not why ${test}.`;
}

function odds(p: number): string {
  if (p < 0.001) return 'fewer than 1 in 1,000';
  if (p < 0.01) return 'fewer than 1 in 100';
  if (p < 0.4) return `about 1 in ${Math.round(1 / p)}`;
  return p < 0.95 ? `about ${Math.round(p * 10)} in 10` : 'nearly all';
}

/** "p = 0.34", "p = 0.012", "p < 0.001" */
function pInWords(p: number): string {
  if (p < 0.001) return 'p < 0.001';
  return `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** "Left out, since no source dates the application: São Tomé and Príncipe." */
export function unplacedSentence(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `On neither side, since no source dates the application: ${listOf(names)}.`;
}

/** "59 cases · as of 22 Apr 2026 · 1 not measured" */
export function joinedSource(
  cases: number,
  unmeasured: number,
  asOf: PartialDate,
  { from, to }: DurationDefinition,
): string {
  const end = to === 'membership' ? 'membership' : 'approval of the terms';
  const start = from === 'application' ? 'application' : 'working party';
  return [
    countOf(cases, 'case'),
    `${start} to ${end}`,
    `as of ${shortDate(asOf)}`,
    ...(unmeasured === 0 ? [] : [`${count(unmeasured)} without a length left out`]),
  ].join(' · ');
}
