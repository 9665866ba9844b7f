import type { DurationDefinition } from '../domain/duration.ts';
import type { Grouping, Side } from '../domain/grouping.ts';
import { hadFinished } from './definition.ts';
import { yearsFromDays } from './durations.ts';
import { count, countOf, listOf, someNames } from './numbers.ts';

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

type Counts = { readonly cases: number; readonly finished: number };
type Figures = Counts & { readonly median: { readonly estimate: number | undefined } };

/** "LDCs: 12 of 22 had joined, half after 13.1 years." */
export function groupLine(
  figures: Figures & { readonly side: Side },
  grouping: Grouping,
  definition: DurationDefinition,
): string {
  const { side, cases, finished, median } = figures;
  const who = sideLabel(side, grouping);
  if (cases === 0) return `${who}: none in this selection.`;
  const half =
    median.estimate === undefined
      ? 'half not reached yet'
      : `half after ${yearsFromDays(median.estimate)}`;
  return `${who}: ${count(finished)} of ${count(cases)} ${hadFinished(definition, finished)}, ${half}.`;
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
  const way = withinIsSlower ? 'longer' : 'less time';
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

/** "On neither side, since no source dates the application: São Tomé and Príncipe." */
export function unplacedSentence(names: readonly string[], grouping: Grouping | undefined): string {
  if (names.length === 0) return '';
  const why =
    grouping === 'before-1995' ? 'no source dates the application' : 'your file leaves it open';
  const named = names.length > MOST_NAMED ? someNames(names, MOST_NAMED) : listOf(names);
  return `On neither side, since ${why}: ${named}.`;
}

/** More names than these are no sentence; a reader's own file may hold thousands. */
const MOST_NAMED = 30;
