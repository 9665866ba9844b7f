import { count } from './numbers.ts';
import type { Cell, Column } from './tableModel.ts';
import { numberCell } from './tableModel.ts';

export const PACE_TITLE = 'Pace';
export const PACE_MEASURE =
  'From meeting to meeting; a resumed sitting belongs to its meeting; counts of papers and plurilateral meetings are floors, as far as the sources read go';

export const PACE_COLUMN: Column = { key: 'measure', header: 'Measure' };

export const PACE_ROWS = {
  held: 'Formal meetings held',
  medianGap: 'Median time between meetings',
  longestGap: 'Longest time between meetings',
  toFirstMeeting: 'Application to first meeting',
  firstToLast: 'First to last meeting',
  sinceLast: 'Since the last meeting',
  plurilateral: 'Plurilateral meetings on record',
  documents: 'Documents on record',
} as const;

export const NOT_WAITING = 'member';

export function paceCaption(): string {
  return 'Where meetings are missing from the record, only gaps between meetings numbered in a row count.';
}

/** "at least 5": as far as the sources read go. */
export function floorCell(value: number): Cell {
  return numberCell(value, { text: `at least ${count(value)}`, qualifier: 'at least' });
}
