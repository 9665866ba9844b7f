import { count, countOf } from './numbers.ts';

/** "The first 12 of 59 rows; the link below opens them all."; empty where nothing is left out. */
export function rowsLeftOut(
  rows: number,
  allRows: number,
  columns: number,
  allColumns: number,
): string {
  const parts = [
    ...(rows < allRows ? [`${count(rows)} of ${countOf(allRows, 'row')}`] : []),
    ...(columns < allColumns ? [`${count(columns)} of ${countOf(allColumns, 'column')}`] : []),
  ];
  return parts.length === 0
    ? ''
    : `Only the first ${parts.join(' and ')} fit here; the address at the foot opens the rest.`;
}

export const DECK_EXPORT = {
  name: 'PowerPoint',
  holds:
    'all slides at 16:9: charts that can be edited where PowerPoint knows the form, pictures elsewhere, notes for the speaker',
  making: 'The file is being made.',
  made: 'The file has been saved.',
  failed: 'This browser could not make the file.',
} as const;

/** "belarus-and-kazakhstan", for the name of a file; letters beyond a to z are told by their base. */
export function deckFileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'briefing' : plain;
}
