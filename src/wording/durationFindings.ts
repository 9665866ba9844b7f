import type { Dataset } from '../domain/dataset.ts';
import type { DurationDefinition, MeasuredWait } from '../domain/duration.ts';
import type { Standing } from '../domain/population.ts';
import { dataInWords, sourceInWords, tagInFoot } from './dataSource.ts';
import { longDate, monthAndYear, shortDate } from './dates.ts';
import { longSpan, yearsFromDays } from './durations.ts';
import { count, countOf, ordinal, someNames } from './numbers.ts';
import type { Phrases } from './phrase.ts';
import { definitionInWords, finishedVerb, hadFinished, haveFinished } from './definition.ts';
import type { PartialDate } from '../domain/partialDate.ts';

/** What is said of one highlighted economy in the opening sentence. */
export type Finding = {
  readonly id: string;
  readonly name: string;
  readonly wait: MeasuredWait;
  /** Its place among those of the selection that had finished. */
  readonly standing: Standing;
  /** The newest evidence, where the day asked for is later. */
  readonly vouched?: PartialDate | undefined;
};

const BEGAN: Readonly<Record<DurationDefinition['from'], (name: string, when: string) => string>> =
  {
    application: (name, when) => `${name} applied in ${when}`,
    'working-party': (name, when) => `${name}’s working party was set up in ${when}`,
  };

/**
 * "Belarus applied in September 1993 and has been negotiating for 32 years and 6 months, longer
 * than every one of the 38 accessions completed." Under filters the set is named: "… completed
 * (Europe)".
 */
export function findingSentence(
  finding: Omit<Finding, 'id'>,
  definition: DurationDefinition,
  filters = '',
): Phrases {
  const { name, wait, standing, vouched } = finding;
  const condition = ifUnchanged(vouched);
  const length = { text: longSpan(wait.span), value: wait.span.days };
  const stop = `${condition}.`;
  const end = filters === '' ? stop : ` (${filters})${stop}`;
  if (wait.kind === 'finished') {
    return [
      `${name} took `,
      length,
      finishedPlace(standing, definition),
      standing.of < 2 ? stop : end,
    ];
  }
  const began = BEGAN[definition.from](name, monthAndYear(wait.span.from));
  return [
    `${began} and has been negotiating for `,
    length,
    runningPlace(standing, definition),
    standing.of === 0 ? stop : end,
  ];
}

/** The same under the condition that nothing has changed, where the day asked for is not vouched for. */
export function underCondition(phrases: Phrases, vouched: PartialDate | undefined): Phrases {
  const last = phrases.at(-1);
  if (vouched === undefined || typeof last !== 'string') return phrases;
  return [...phrases.slice(0, -1), last.replace(/\.$/, `${ifUnchanged(vouched)}.`)];
}

/** Of a day after the newest evidence: ", if nothing has changed since 22 April 2026". */
export function ifUnchanged(vouched: PartialDate | undefined): string {
  return vouched === undefined ? '' : `, if nothing has changed since ${longDate(vouched)}`;
}

/** One accession, and several, that have come to the end of the definition. */
const COMPLETED = {
  membership: ['accession completed', 'accessions completed'],
  approval: ['accession with its terms approved', 'accessions with their terms approved'],
} as const;

function runningPlace({ shorter, of }: Standing, definition: DurationDefinition): string {
  const [accession, completed] = COMPLETED[definition.to];
  if (of === 0) return '';
  if (shorter === of) {
    return of === 1
      ? `, longer than the only ${accession}`
      : `, longer than every one of the ${count(of)} ${completed}`;
  }
  if (shorter > 0) return `, longer than ${count(shorter)} of the ${count(of)} ${completed}`;
  return of === 1
    ? `, not longer than the only ${accession}`
    : `, not longer than any of the ${count(of)} ${completed}`;
}

function finishedPlace({ longer, of }: Standing, { to }: DurationDefinition): string {
  if (of < 2) return '';
  const place = longer === 0 ? 'longest' : `${ordinal(longer + 1)} longest`;
  return `, the ${place} of the ${count(of)} ${COMPLETED[to][1]}`;
}

export type RowsSummary = {
  readonly economies: number;
  readonly finished: number;
  readonly running: number;
  readonly longest: { readonly name: string; readonly wait: MeasuredWait } | undefined;
  readonly shortest: { readonly name: string; readonly wait: MeasuredWait } | undefined;
  readonly medianDays: number | undefined;
  /** The newest evidence, where the day asked for is later. */
  readonly vouched?: PartialDate | undefined;
};

/** Population, outliers and median of the bars: what a reader without the picture must know. */
export function rowsSummary(summary: RowsSummary, definition: DurationDefinition): string {
  const { economies, finished, running, longest, shortest, medianDays, vouched } = summary;
  const verb = finishedVerb(definition, finished);
  const parts = [
    `${countOf(economies, 'economy', 'economies')}: ${count(finished)} ${verb}, ${count(running)} still waiting`,
    ...(longest === undefined ? [] : [`longest ${nameAndLength(longest)}`]),
    ...(shortest === undefined ? [] : [`shortest to finish ${nameAndLength(shortest)}`]),
    medianDays === undefined
      ? `fewer than half ${haveFinished(definition)} so far`
      : `half ${hadFinished(definition)} after ${yearsFromDays(medianDays)}, those still waiting counted`,
  ];
  return `${parts.join('; ')}${ifUnchanged(vouched)}.`;
}

function nameAndLength({
  name,
  wait,
}: {
  readonly name: string;
  readonly wait: MeasuredWait;
}): string {
  return `${name}, ${longSpan(wait.span)}${wait.kind === 'running' ? ' so far' : ''}`;
}

/** "No economy that had applied by 22 April 2026 fits: Members; Asia." */
export function emptySelection(filters: string, asOf: PartialDate): string {
  return filters === ''
    ? `No economy had applied by ${longDate(asOf)}.`
    : `No economy that had applied by ${longDate(asOf)} fits: ${filters}.`;
}

export const NOTHING_MEASURED =
  'No wait of this selection can be measured; the reasons stand below the chart.';

/** "Unknown, so not drawn: São Tomé and Príncipe. No source gives the date of application." */
export function undatedStart(names: readonly string[], definition: DurationDefinition): string {
  const what =
    definition.from === 'application' ? 'date of application' : 'date of the working party';
  return `Unknown, so not drawn: ${namesOf(names)}. No source gives the ${what}.`;
}

export function undatedEnd(names: readonly string[]): string {
  return `Unknown, so not drawn: ${namesOf(names)}. No source dates the approval of the terms.`;
}

export function notBegun(names: readonly string[]): string {
  return `Not drawn: ${namesOf(names)}. The working party had not been set up by this day.`;
}

/** Who is on neither side of a group: its dates, or a reader's own file, do not tell. */
export function unplacedInGroup(names: readonly string[], why: 'undated' | 'left-open'): string {
  return why === 'undated'
    ? `In neither group, for want of a date of application: ${namesOf(names)}.`
    : `Unknown whether in this group, since your file leaves it open: ${namesOf(names)}.`;
}

/** More names than these are no sentence; a reader's own file may hold thousands. */
const MOST_NAMES = 60;

function namesOf(names: readonly string[]): string {
  return someNames(names, MOST_NAMES);
}

/** The foot of the chart: who says it, of whom, up to when. */
export function chartSource(
  facts: {
    readonly economies: number;
    readonly asOf: PartialDate;
    readonly data: Pick<Dataset, 'version' | 'own'>;
  },
  definition: DurationDefinition,
): string {
  return [
    ...tagInFoot(facts.data),
    `Source: ${sourceInWords(facts.data)}`,
    countOf(facts.economies, 'economy', 'economies'),
    definitionInWords(definition),
    `as of ${shortDate(facts.asOf)}`,
    `data ${dataInWords(facts.data)}`,
  ].join(' · ');
}

/** "The newest event on record is dated 22 April 2026. Nothing after that day is vouched for …" */
export function vouchedUntil(newestEvidence: PartialDate): string {
  return `The newest event on record is dated ${longDate(newestEvidence)}. Nothing after that day is vouched for: waits still running are simply extended.`;
}

export function earlierState(asOf: PartialDate): string {
  return `Shown as it stood on ${longDate(asOf)}: whoever applied later is left out, whoever joined later is still negotiating.`;
}
