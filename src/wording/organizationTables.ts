import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { countOf } from './numbers.ts';
import type { Column } from './tableModel.ts';

export const OVERVIEW_COLUMNS: readonly Column[] = [
  { key: 'organization', header: 'Organization' },
  { key: 'name', header: 'Name' },
  { key: 'field', header: 'Field' },
  { key: 'seat', header: 'Seat' },
  { key: 'founded', header: 'Founded' },
  { key: 'members', header: 'Members', numeric: true },
  { key: 'membersAsOf', header: 'Members as of' },
  { key: 'head', header: 'Head' },
  { key: 'belarus', header: 'Belarus' },
  { key: 'belarusSince', header: 'Belarus since' },
  { key: 'kazakhstan', header: 'Kazakhstan' },
  { key: 'kazakhstanSince', header: 'Kazakhstan since' },
  { key: 'facts', header: 'Facts', numeric: true },
  { key: 'events', header: 'Events', numeric: true },
];

export function overviewCaption(total: number, asOf: PartialDate): string {
  return `${countOf(total, 'organization')}, as of ${longDate(asOf)}. A value opens its source.`;
}

export const FACT_COLUMN: Column = { key: 'fact', header: 'Fact' };

/** "WTO, WIPO side by side, as of 22 April 2026" */
export function comparedCaption(abbreviations: readonly string[], asOf: PartialDate): string {
  return `${abbreviations.join(', ')} side by side, as of ${longDate(asOf)}`;
}

export const CARD_COLUMNS: readonly Column[] = [
  FACT_COLUMN,
  { key: 'value', header: 'Value' },
  { key: 'when', header: 'When' },
];

export const RECORD_COLUMNS: readonly Column[] = [
  FACT_COLUMN,
  { key: 'value', header: 'Value' },
  { key: 'unit', header: 'Unit' },
  { key: 'trueOn', header: 'True on' },
  { key: 'since', header: 'Date or since' },
  { key: 'source', header: 'Source' },
  { key: 'note', header: 'Note' },
];

export function recordCaption(abbreviation: string, rows: number, asOf: PartialDate): string {
  return `${abbreviation}: ${countOf(rows, 'row')} (facts, standings, figures, events and series), as of ${longDate(asOf)}`;
}

export function matrixCaption(asOf: PartialDate): string {
  return `Belarus, Kazakhstan and the other members of the Eurasian Economic Union in each organization, and since when; as of ${longDate(asOf)}. "Unknown" means that no source read tells, not that there is no membership.`;
}
