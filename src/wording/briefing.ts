import type { PartialDate } from '../domain/partialDate.ts';
import { MOST_DECKS, MOST_SLIDES } from '../domain/deckReader.ts';
import { longDate } from './dates.ts';
import { count, countOf } from './numbers.ts';

export const BRIEFING_TITLE = 'Briefing';
export const BRIEFING_LEDE =
  'A briefing is a row of slides. Each slide is a link to a view in the very state it was in, with a headline and notes of your own. Briefings stay in this browser; a file or a link takes them elsewhere.';

/** The name of the first briefing, until the reader gives it another. */
export const FIRST_DECK_NAME = 'My briefing';
export const NEW_DECK_NAME = 'New briefing';
export const EXAMPLE_NAME = 'Belarus and Kazakhstan';

/** Below the title of the example. */
export function exampleCover(asOf: PartialDate): string {
  return `Accession to the World Trade Organization, as of ${longDate(asOf)}`;
}

export const DECK_LABELS = {
  choose: 'Briefing',
  manage: 'Briefings',
  name: 'Name',
  create: 'New briefing',
  duplicate: 'Duplicate this briefing',
  remove: 'Delete this briefing',
  example: 'Add the example “Belarus and Kazakhstan”',
  save: 'Save as file',
  open: 'Open a file',
  share: 'Share as link',
  undo: 'Undo',
  redo: 'Redo',
  present: 'Present',
  print: 'Print',
  slides: 'Slides',
  addCover: 'Add a cover',
  addStatement: 'Add a statement',
} as const;

/** "Geneva, 8 slides" */
export function deckInWords(name: string, slides: number): string {
  return `${name === '' ? 'Without a name' : name}, ${countOf(slides, 'slide')}`;
}

export const NO_BRIEFING_YET =
  'There is no briefing here yet. Choose “Add to briefing” at any chart or card, or begin here.';
export const NO_SLIDE_YET =
  'This briefing has no slide yet. Choose “Add to briefing” at any chart or card, or begin with a cover or a statement.';
export const EXAMPLE_OFFER =
  'An example comes along: Belarus and Kazakhstan in eight slides, its headlines computed from the data.';
export const EXAMPLE_OPEN = 'Open the example';
export const EXAMPLE_FAILED = 'The example could not be made, because data for it did not arrive.';

export const SLIDE_LABELS = {
  headline: 'Headline',
  text: 'Text',
  notes: 'Notes, seen by the presenter and in hand-outs',
  view: 'Open this view',
  present: 'Present from here',
  duplicate: 'Duplicate',
  remove: 'Delete',
  dragHint: 'Drag, or press the up and down arrow keys',
} as const;

export const KIND_LABELS = {
  view: 'View',
  statement: 'Statement',
  cover: 'Cover',
} as const;

export const COVER_HEADLINE = 'Title of the briefing';
export const STATEMENT_HEADLINE = 'What is to be said';

/** "Slide 3 of 8" */
export function slidePlace(place: number, total: number): string {
  return `Slide ${count(place)} of ${count(total)}`;
}

/** Names of the buttons of one slide, for those who hear them apart from it. */
export const slideAction = {
  move: (place: number) => `Move slide ${count(place)}`,
  up: (place: number) => `Move slide ${count(place)} up`,
  down: (place: number) => `Move slide ${count(place)} down`,
  of: (label: string, place: number) => `${label}: slide ${count(place)}`,
} as const;

/** What is said once it is done. */
export const DONE = {
  moved: (to: number, total: number) => `Moved to place ${count(to)} of ${count(total)}.`,
  duplicated: 'Slide duplicated.',
  removed: 'Slide deleted. Control and Z bring it back.',
  deckRemoved: 'Briefing deleted. Control and Z bring it back.',
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to do again.',
  added: 'Statement added at the end.',
  addedFirst: 'Cover added in front.',
  opened: (decks: number) => `${countOf(decks, 'briefing')} added from the file.`,
} as const;

export const DECK_FULL = `This briefing holds ${count(MOST_SLIDES)} slides, the most that are kept. Delete one, or go on in a new briefing.`;

export const SHELF_FULL = `This browser holds ${count(MOST_DECKS)} briefings, the most that are kept. No other can be added until you delete one; “Save as file” keeps it elsewhere.`;

/** "Nothing was added: 3 briefings are in it, and there is room for 1 more. …" */
export function noRoomFor(wanted: number, free: number): string {
  const room = free === 0 ? 'no room for another' : `room for ${count(free)} more`;
  return `Nothing was added: ${countOf(wanted, 'briefing is', 'briefings are')} in it, and there is ${room}. This browser keeps ${count(MOST_DECKS)}. Delete some that you no longer need, then add it again.`;
}

export const TO_OWN_BRIEFINGS = 'Go to your briefings';

/** "Made with data 1.2.0; you see 1.3.0, and what it says has changed." */
export function slideChanged(made: string, shown: string): string {
  return `Made with data ${made}; you see data ${shown}. What this slide says has changed since.`;
}
export const SAID_THEN = 'It said';
export const SAYS_NOW = 'It says';
export const CHANGE_SEEN = 'Seen';
export const SLIDE_SHOWS_NOTHING = 'This slide has nothing to show here.';

/** "Source: WTO, Members and observers, web page, 2024. Data 1.0.0." */
export function factSlideText(sources: readonly string[], version: string): string {
  const from = sources.length === 1 ? 'Source' : 'Sources';
  return `${sources.length === 0 ? '' : `${from}: ${sources.join('; ')}. `}Data ${version}.`;
}

/** "Added to “My briefing” as slide 3." */
export function addedTo(name: string, place: number): string {
  return `Added to “${name}” as slide ${count(place)}.`;
}
export const OPEN_BRIEFING = 'Open the briefing';
export const ADDED_UNDONE = 'Taken out of the briefing again.';
export const VISIT_ONLY = 'This browser does not keep it beyond this visit.';

const LONGEST_HEADLINE = 140;

/**
 * The first sentence of what a chart says, or the one asked for (counted from 0), where it is short
 * enough to stand above the chart.
 */
export function proposedHeadline(finding: string, title: string, sentence = 0): string {
  const sentences = finding.trim().split(/(?<=[.!?])\s+(?=\p{Lu}|\d|“)/u);
  const headline = (sentences[sentence] ?? sentences[0] ?? '').replace(/\.$/, '');
  if (headline !== '' && headline.length <= LONGEST_HEADLINE) return headline;
  // Before a colon stands what is counted; only after it what is said of them.
  const clauses = [headline.split('; ')[0], headline.split(/[;:] /)[0]];
  return clauses.find((one = '') => one !== '' && one.length <= LONGEST_HEADLINE) ?? title;
}
