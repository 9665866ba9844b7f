import type { Span } from '../domain/span.ts';
import { longSpan } from './durations.ts';
import { countOf, listOf, percent } from './numbers.ts';
import type { Phrases } from './phrase.ts';
import type { Column } from './tableModel.ts';

export const WHAT_IF_TITLE = 'Others that had waited as long';
export const WHAT_IF_NOTE =
  'This describes what became of others. It does not say what will become of anyone: those who waited so long are few, and each had reasons of its own.';
export const WHAT_IF_METHOD =
  'Share that had joined, from application to membership, among applicants whose wait went on after the same length of time; Kaplan–Meier estimate with its 95% band, those still waiting counted as long as they are known to have waited.';

export const WHAT_IF_COLUMNS: readonly Column[] = [
  { key: 'later', header: 'Later by' },
  { key: 'share', header: 'Had joined', unit: 'share', numeric: true },
  { key: 'band', header: '95% band', numeric: true },
  { key: 'atRisk', header: 'Still followed', unit: 'economies', numeric: true },
];

export const WHAT_IF_ECONOMY: Column = { key: 'economy', header: 'As long as' };

/** 1 year, 5 years */
export function yearsLater(years: number): string {
  return countOf(years, 'year');
}

/** 12% to 48% */
export function bandText(low: number, high: number): string {
  return `${percent(low)} to ${percent(high)}`;
}

export function whatIfCaption(name: string, atRisk: number): string {
  return `Others that had waited as long as ${name}: ${countOf(atRisk, 'economy', 'economies')} at risk`;
}

/** "Belarus has waited 32 years and 6 months. One other economy had waited longer without …" */
export function whatIfSentence(facts: {
  readonly name: string;
  readonly isMember: boolean;
  readonly waited: Span;
  readonly atRisk: number;
  readonly names: readonly string[];
}): Phrases {
  const { name, isMember, waited, atRisk, names } = facts;
  const length = { text: longSpan(waited), value: waited.days };
  const start: Phrases = [isMember ? `${name} took ` : `${name} has waited `, length, '. '];
  if (atRisk === 0) return [...start, 'No other applicant is known to have waited as long.'];
  const who = names.length === 0 ? '' : ` (${listOf(names)})`;
  const others = atRisk === 1 ? 'other applicant' : 'other applicants';
  return [
    ...start,
    { text: countOf(atRisk, others, others), value: atRisk },
    `${who} had waited longer than that without having joined.`,
  ];
}

export const FEW_AT_RISK =
  'Fewer than ten: each share leans on single cases and would change much with one more.';

/** "6%, of few" */
export function fewText(text: string): string {
  return `${text}, of few`;
}

export const NOBODY_FOLLOWED = 'nobody followed so long';
export const NO_BAND = 'none';
