import type { DeckLoss } from '../domain/deckReader.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf, ordinal } from './numbers.ts';

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

/** What the reader is told about what this browser keeps. */
export const KEEPING_NOTICES = {
  full: 'Briefings cannot be saved on this computer: its storage for this page is full. The last state that had room is kept. What you change now holds for this visit only, so save it as a file.',
  refused:
    'Briefings cannot be saved on this computer: this browser does not let the page keep anything. They hold for this visit only, so save them as a file.',
  held: 'What you change now holds for this visit only: older bytes in this browser must not be written over. Save your work as a file.',
} as const;

export const FOUND_NOTICES = {
  unreadable: 'The briefings kept in this browser could not be read. You begin with none.',
  partly: 'The briefings kept in this browser could be read in part.',
  newer:
    'The briefings kept in this browser were written by a newer version of Article XII. They are shown as far as this version understands them, and stay as they are.',
} as const;

/** Where a reader, or someone who helps, can find the old bytes. */
export function setAsideNotice(key: string | undefined): string {
  return key === undefined
    ? 'The old bytes stay in their place and are not written over.'
    : `The old bytes are kept untouched in this browser under “${key}”.`;
}

export const OTHER_TAB =
  'Briefings are open for changes in another window of this browser. What is changed there appears here.';
export const TAKE_OVER = 'Change them here';

export const SHARE_TITLE = 'Share this briefing as a link';
export const SHARE_EXPLAINED =
  'The link carries the whole briefing: headlines, notes and links to the views. Nothing is sent to a server. Whoever has the link can read the notes.';
export const SHARE_FAILED = 'The link could not be made.';

const SAFE_LINK = 2000;
const LONG_LINK = 8000;

/** "This link has 3,412 characters." and what becomes of a link of that length. */
export function linkLength(characters: number): string {
  const length = `This link has ${count(characters)} characters.`;
  if (characters <= SAFE_LINK) {
    return `${length} Mail and chat programs take it whole, as they do any link up to about ${count(SAFE_LINK)}.`;
  }
  if (characters <= LONG_LINK) {
    return `${length} Browsers open it; some mail and chat programs cut links above about ${count(SAFE_LINK)} characters. A link that was cut says so when it is opened.`;
  }
  return `${length} Above about ${count(LONG_LINK)} characters many programs cut a link. Save the briefing as a file and send that instead.`;
}

export const RECEIVED = {
  title: (name: string) => `Briefing received: ${name}`,
  example: (name: string) => `Example: ${name}`,
  lede: 'This briefing came with the link. Nothing of yours is changed. Keep it to change or present it.',
  keep: 'Keep this briefing',
  leave: 'Leave it',
  reading: 'Reading the briefing in the link',
} as const;

/** Why a link gives no briefing. */
export const LINK_FAULTS = {
  cut: (present: number, whole: number) =>
    `This link was cut on its way: ${count(present)} of ${count(whole)} characters of the briefing arrived. Ask for the whole link, or for the briefing as a file.`,
  damaged:
    'The briefing in this link was cut or damaged on its way. Ask for the link again, or for the briefing as a file.',
} as const;
export const TO_OWN_BRIEFINGS = 'Go to your briefings';

/** "Made with data 1.2.0; you see 1.3.0, and what it says has changed." */
export function slideChanged(made: string, shown: string): string {
  return `Made with data ${made}; you see data ${shown}. What this slide says has changed since.`;
}
export const SAID_THEN = 'It said';
export const SAYS_NOW = 'It says';
export const CHANGE_SEEN = 'Seen';
export const SLIDE_MISSING = 'This slide has nothing to show here.';

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
  const clause = headline.split(/[;:] /)[0] ?? '';
  return clause !== '' && clause.length <= LONGEST_HEADLINE ? clause : title;
}
