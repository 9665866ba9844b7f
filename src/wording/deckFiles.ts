import type { DeckLoss } from '../domain/deckReader.ts';
import { count, countOf, ordinal } from './numbers.ts';

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

/** "120 of 610 words do not fit on this slide; the notes hold them all." */
export function wordsCutInNotes(hidden: number, total: number): string {
  return `${count(hidden)} of ${countOf(total, 'word')} do not fit on this slide; the notes hold them all.`;
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

const DECK_LOSSES: Readonly<Record<DeckLoss['what'], (where: string, limit: string) => string>> = {
  'no-slide': (where) => `${where}: nothing of a slide could be read`,
  'no-deck': (where) => `${where}: no briefing could be read`,
  'words-only': (where) => `${where}: its view is not known here, so its words are kept alone`,
  'cut-short': (where) => `${where}: a text too long for a slide was cut short`,
  'too-many-slides': (where, limit) => `${where}: slides after the ${limit} were left out`,
  'too-many-decks': () => 'More briefings than can be kept: the later ones were left out',
};

/** "“Geneva”, slide 3: nothing of a slide could be read" */
export function deckLossInWords({ what, deck, slide }: DeckLoss): string {
  const place = slide === undefined || what === 'too-many-slides' ? '' : `, slide ${count(slide)}`;
  const where = deck === '' ? `A briefing without a name${place}` : `“${deck}”${place}`;
  return DECK_LOSSES[what](where, ordinal(slide ?? 0));
}

export function deckLossesTitle(total: number): string {
  return `${countOf(total, 'thing')} in it could not be kept as it was:`;
}

/** Why a file or a link gives no briefing. */
export const DECK_FAULTS = {
  'too-large': 'This file is larger than 8 MB. A briefing of ours never is, so it was not read.',
  'not-json': 'This file holds no briefing: it is not JSON, or was cut off on its way.',
  'not-a-deck': 'This file is JSON, but holds no briefing of Article XII.',
  unread: 'This file could not be read from its place.',
  empty: 'This file is a briefing file, but no briefing is in it.',
} as const;

export const MADE_BY_NEWER =
  'It was made by a newer version of Article XII. It is shown as far as this version understands it.';
