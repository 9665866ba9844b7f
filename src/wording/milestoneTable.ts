import type { MilestoneField } from '../domain/economyFacts.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Zero } from '../domain/path.ts';
import type { Span } from '../domain/span.ts';
import { DAYS_PER_YEAR } from '../domain/span.ts';
import { longDate } from './dates.ts';
import { ordinal } from './numbers.ts';
import { signedSpan, zeroInWords } from './paths.ts';
import { MILESTONE_LABELS } from './provenance.ts';
import type { Cell, Column } from './tableModel.ts';
import { numberCell, spanCell } from './tableModel.ts';

export const MILESTONES_TITLE = 'Who reached what, and when';
export const LAG_OPEN = 'open';
export const MILESTONE_COLUMN: Column = { key: 'milestone', header: 'Milestone' };

/** Months of equal length, twelve to a mean year. */
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

type Mark = Parameters<typeof numberCell>[1];

/** Days from a zero as machine value, before it with a minus. */
export function sinceCell(span: Span, mark: Mark = {}): Cell {
  return spanCell(span, { ...mark, text: signedSpan(span) });
}

/** The column of what `sinceCell` writes. */
export function sinceColumn(zero: Zero): Column {
  return {
    key: 'since',
    header: `Time from ${zeroInWords(zero)}`,
    unit: 'days',
    numeric: true,
    qualified: true,
  };
}

/** "+1 y 8 m", "−26 d": a difference of two lengths, in mean years and months. */
export function lagCell(days: number, about: boolean): Cell {
  const text = `${about ? 'about ' : ''}${signOf(days)}${lengthOf(Math.abs(days))}`;
  return numberCell(days, { text, ...(about ? { qualifier: 'about' as const } : {}) });
}

function signOf(days: number): string {
  if (days === 0) return '';
  return days > 0 ? '+' : '−';
}

function lengthOf(days: number): string {
  const years = Math.floor(days / DAYS_PER_YEAR);
  const months = Math.floor((days - years * DAYS_PER_YEAR) / DAYS_PER_MONTH);
  if (years > 0) return `${years} y ${months} m`;
  return months > 0 ? `${months} m` : `${days} d`;
}

/** "Time from application; lag is Belarus minus Kazakhstan" */
export function milestonesMeasure(zero: Zero, names: readonly string[]): string {
  const [first = '', second = ''] = names;
  const start = `Time from ${zeroInWords(zero)}`;
  if (names.length < 2) return start;
  const lag = names.length === 2 ? `${second} minus ${first}` : `each minus ${first}`;
  return `${start}; lag is ${lag}, in years of 365.2425 days`;
}

/** "Lag", or "Lag of Armenia" where there are several. */
export function lagHeader(name: string, compared: number): string {
  return compared === 2 ? 'Lag' : `Lag of ${name}`;
}

const SHORTER: Partial<Record<MilestoneField, string>> = {
  memorandum: 'Memorandum on the foreign trade regime',
  workingPartyAdoption: 'Package adopted by the working party',
  approval: 'Terms approved',
};

export function milestoneRowName(field: MilestoneField): string {
  return SHORTER[field] ?? MILESTONE_LABELS[field];
}

/** 7th formal meeting */
export function nthMeetingName(n: number): string {
  return `${ordinal(n)} formal meeting`;
}

export function milestonesCaption(asOf: PartialDate): string {
  return `As of ${longDate(asOf)}. “Not reached”: it had not come by that day; “unknown”: no source dates it; “about”: a date is not given to the day.`;
}
