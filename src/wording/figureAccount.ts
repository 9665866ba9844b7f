import type { DurationDefinition } from '../domain/duration.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Standing } from '../domain/population.ts';
import type { FactRef, SourceKey } from '../domain/provenance.ts';
import type { SurvivalCurve, SurvivalStep } from '../domain/survival.ts';
import { longDate } from './dates.ts';
import { definitionInWords, finishedVerb, hadFinished } from './definition.ts';
import { yearsFromDays } from './durations.ts';
import { count, countOf, ordinal, percent } from './numbers.ts';

/** How one figure comes about: what it means, how it is reckoned, and the facts it is reckoned from. */
export type FigureAccount = {
  readonly title: string;
  /** The figure as the view shows it; absent where several are explained at once. */
  readonly value?: string;
  readonly definition: string;
  /** The formula, then the same with the inputs filled in. */
  readonly formula: readonly string[];
  /** Facts of accession records, each with sources and conflicts of its own. */
  readonly basis: readonly FactRef[];
  /** Sources of whatever else it rests on. */
  readonly sources?: readonly SourceKey[];
  readonly asOf: PartialDate;
};

export const FIGURE_LABELS = {
  how: 'How this is computed',
  definition: 'Definition',
  inputs: 'Inputs',
  inputsCaption: 'Each input opens who states it and who disagrees',
  place: 'Place among the finished',
  economy: 'Economy',
  fact: 'Fact',
  value: 'Value',
  sources: 'Sources',
  noConflict: 'No conflict of the accession records bears on these inputs.',
} as const;

/** "Sources (41)" */
export function sourcesCount(total: number): string {
  return `${FIGURE_LABELS.sources} (${count(total)})`;
}

/** 0.4888 */
function factor(value: number): string {
  return value.toFixed(4);
}

/** Of whom and when: "Application to membership, of 59 economies, as of 22 April 2026." */
export function waitsInWords(
  definition: DurationDefinition,
  cases: number,
  asOf: PartialDate,
): string {
  const waits = definitionInWords(definition);
  return `Lengths from ${waits}, of ${countOf(cases, 'economy', 'economies')}, as of ${longDate(asOf)}; those still waiting count as long as they have waited so far.`;
}

export function kaplanMeierFormula(definition: DurationDefinition): string {
  return `Kaplan–Meier: the share that ${hadFinished(definition)} after a length t is 1 − S(t). S(t) is the product, over each length up to t at which somebody ${finishedVerb(definition)}, of 1 − (those who did) ÷ (those still waiting until then).`;
}

/** The estimate at one length, with the last factor filled in. */
export function productInWords(
  { steps }: SurvivalCurve,
  days: number,
  definition: DurationDefinition,
): readonly string[] {
  const events = steps.filter(({ time, events: own }) => time <= days && own > 0);
  const last = events.at(-1);
  if (last === undefined) {
    return [
      `Nobody ${hadFinished(definition)} after ${countOf(Math.round(days), 'day')}: S = 1, and 1 − S = 0.`,
    ];
  }
  return [
    lastFactor(events, last, definition),
    `1 − ${factor(last.survival)} = ${factor(1 - last.survival)}, that is ${percent(1 - last.survival)}.`,
  ];
}

function lastFactor(
  events: readonly SurvivalStep[],
  last: SurvivalStep,
  definition: DurationDefinition,
): string {
  const before = events.at(-2)?.survival ?? 1;
  const earlier =
    events.length === 1
      ? 'It is the first factor.'
      : `The product of the ${countOf(events.length - 1, 'factor')} before it is ${factor(before)}.`;
  return `Last factor: at ${countOf(last.time, 'day')} (${yearsFromDays(last.time)}) ${count(last.events)} of ${count(last.atRisk)} ${finishedVerb(definition)}. ${earlier} S = ${factor(before)} × (1 − ${count(last.events)} ÷ ${count(last.atRisk)}) = ${factor(last.survival)}.`;
}

/** Where the curve comes to one half, with the step that brings it there. */
export function medianInWords(
  { steps }: SurvivalCurve,
  estimate: number | undefined,
  definition: DurationDefinition,
): readonly string[] {
  const rule = `The median is the length at which S falls to one half or below; where S stays at exactly one half for a while, the middle of that while.`;
  if (estimate === undefined) {
    const lowest = steps.at(-1)?.survival ?? 1;
    return [rule, `S has fallen to ${factor(lowest)} so far, so there is no median yet.`];
  }
  const at = steps.findIndex(({ survival }) => survival <= 0.5 + 1e-9);
  const step = steps[at];
  if (step === undefined) return [rule];
  const events = steps.slice(0, at + 1).filter((one) => one.events > 0);
  return [
    rule,
    lastFactor(events, step, definition),
    `The median is ${countOf(Math.round(estimate), 'day')}, divided by 365.2425: ${yearsFromDays(estimate)}.`,
  ];
}

export type NamedDays = { readonly name: string; readonly days: number };

/** The middle one of several lengths, the mean of two where they are even. */
export function middleInWords(
  lengths: readonly NamedDays[],
  of: 'measured' | 'finished',
): readonly string[] {
  const what = `${of} lengths`;
  const sorted = lengths.toSorted((a, b) => a.days - b.days);
  const [lower, upper] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
  const [a, b] = [sorted[lower], sorted[upper]];
  const rule = `The median: the middle one of the ${what} in order of length, or the mean of the two middle ones where their number is even.`;
  if (a === undefined || b === undefined) return [rule];
  const place = (index: number, { name, days }: NamedDays) =>
    `the ${ordinal(index + 1)} is ${countOf(days, 'day')} (${name})`;
  const counted = `${count(sorted.length)} ${what}`;
  const years = `Divided by 365.2425: ${yearsFromDays((a.days + b.days) / 2)}.`;
  if (lower === upper) return [rule, `Of ${counted} ${place(lower, a)}. ${years}`];
  return [
    rule,
    `Of ${counted} ${place(lower, a)} and ${place(upper, b)}: (${count(a.days)} + ${count(b.days)}) ÷ 2 = ${count((a.days + b.days) / 2)} days. ${years}`,
  ];
}

/** A place among finished accessions, reckoned out. */
export function placeInWords(
  name: string,
  days: number,
  { shorter, longer, of }: Standing,
  /** Its own length is one of those it is held against. */
  isFinished: boolean,
): readonly string[] {
  const others = isFinished ? of - 1 : of;
  const whose = isFinished ? 'other finished accession' : 'finished accession';
  const share =
    others === 0 ? '' : ` ${count(shorter)} ÷ ${count(others)} = ${percent(shorter / others)}.`;
  const place = longer === 0 ? 'longest' : `${ordinal(longer + 1)} longest`;
  return [
    'Each finished accession is held against the length in question, day by day; equal lengths count on neither side.',
    `${name}: ${countOf(days, 'day')}. Of ${countOf(others, whose)} ${count(shorter)} took less and ${count(longer)} took more.${share}`,
    ...(isFinished ? [`With its own it is the ${place} of ${count(of)}.`] : []),
  ];
}

/** "Belarus: 12 held by 22 April 2026 − 7 held by 24 May 2005 = 5." */
export function heldAfterInWords(
  name: string,
  now: number,
  then: number,
  asOf: PartialDate,
  day: PartialDate,
): string {
  return `${name}: ${count(now)} held by ${longDate(asOf)} − ${count(then)} held by ${longDate(day)} = ${count(now - then)}.`;
}

/** "1,735 days − 402 days = 1,333 days." */
export function differenceInWords(a: number, b: number): string {
  return `${countOf(a, 'day')} − ${countOf(b, 'day')} = ${countOf(a - b, 'day')}.`.replaceAll(
    '-',
    '−',
  );
}

/** "Gaps in order, in days: 96; 120; 343. The middle: 120." */
export function gapsInWords(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lower === undefined || upper === undefined) return 'No gap is proven.';
  const middle =
    sorted.length % 2 === 1
      ? count(lower)
      : `(${count(lower)} + ${count(upper)}) ÷ 2 = ${count((lower + upper) / 2)}`;
  return `Gaps in order, in days: ${sorted.map(count).join('; ')}. The middle: ${middle}.`;
}

export const FIGURE_DEFINITIONS = {
  median:
    'How long until half had finished, those still waiting counted as long as they have waited.',
  finishedMedian:
    'The middle length of the finished accessions alone. Whoever still waits is left out, so the figure is too short as an answer to how long a wait lasts.',
  share: 'The share that had finished by a length of wait, those still waiting counted.',
  standing: 'How many finished accessions took less time than this one took or has waited so far.',
  stage: 'The middle one of the times that finished accessions spent between two dated steps.',
  even: 'The last day on which those compared had held as many formal meetings as each other, and the meetings of each after it. A resumed sitting belongs to its meeting.',
  age: 'Days from the application of each; the age of a running accession is counted to the as-of date.',
  silences:
    'Days between two formal meetings that are known to follow one another, from the end of one to the beginning of the next.',
  open: 'Days from the last formal meeting on record to the as-of date.',
  order: 'Days between the same step of one and of the other.',
  lengths: 'Days from application to membership, or to the as-of date where it is still running.',
  medianGap:
    'The middle one of the times between formal meetings known to follow one another; a resumed sitting belongs to its meeting.',
  plurilateral:
    'Plurilateral meetings that a source read dates, counted. There may have been more, so it is the least number.',
  documents:
    'Documents that a source read names, each symbol once. There may have been more, so it is the least number.',
  lag: 'Days from the zero of each to the step, and the difference of the two.',
  whatIf:
    'Of the other applicants whose wait went on after the same length of time: the share that had joined so much later, counted from that length.',
  entries:
    'Entries of the record counted, each once; announced ones count, and context is named apart.',
  sinceApplication: 'Days from application to the entry.',
} as const;

export const ENTRIES_FORMULA =
  'A number of entries is their count in the table of this view. Lengths are days between two dates, told in completed years and months.';

/** "204 entries are on record." */
export function entriesInWords(total: number): string {
  return `${countOf(total, 'entry', 'entries')} on record.`;
}

/** "The 11th of 21 sittings": with it the latter half of them begins. */
export function halfBegins({
  meetings,
  total,
}: {
  readonly meetings: number;
  readonly total: number;
}): string {
  return `The ${ordinal(total - meetings + 1)} of ${countOf(total, 'sitting')}`;
}

/** "17 others had waited longer than 7,245 days." */
export function atRiskInWords(atRisk: number, waited: number): string {
  return `${countOf(atRisk, 'other applicant')} had waited longer than ${countOf(waited, 'day')} without having joined; their further time is counted from there.`;
}
