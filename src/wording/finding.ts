import { count, countOf } from './numbers.ts';
import type { View } from './shell.ts';

export const FIND_TITLE = 'Find anything';
export const FIND_FIELD = 'Economy, event, document symbol, organization, fact, view or action';
export const FIND_HINT = 'Kazakhstan, KAZ/66, tariff, dark …';
export const FIND_KEYS = 'Up and down choose, Enter opens, Escape closes.';
export const FIND_WAITING = 'More is on its way …';

/** What can be found, in the order of the list where nothing else decides. */
export const FIND_GROUPS = [
  'views',
  'economies',
  'actions',
  'slides',
  'organizations',
  'facts',
  'terms',
  'events',
  'documents',
  'sources',
] as const;
export type FindGroup = (typeof FIND_GROUPS)[number];

export const FIND_GROUP_LABELS: Readonly<Record<FindGroup, string>> = {
  economies: 'Economies',
  views: 'Views and their parts',
  actions: 'Actions',
  documents: 'Documents',
  events: 'Events',
  organizations: 'Organizations',
  facts: 'Facts about organizations',
  terms: 'Terms of the field',
  slides: 'Slides of your briefings',
  sources: 'Sources',
};

/** "12 results in 3 groups", "Nothing found for “xyz”" */
export function resultsSaid(typed: string, found: number, groups: number): string {
  if (found === 0) return `Nothing found for “${typed}”. Fewer letters may help.`;
  return `${countOf(found, 'result')} in ${countOf(groups, 'group')}`;
}

/** "and 12 more: add a word" */
export function furtherResults(more: number): string {
  return `and ${count(more)} more: add a word to narrow them`;
}

export const WHERE_TO = {
  durations: 'Marked among all durations',
  ownDurations: 'Your data, marked among all durations',
  timeline: 'Timeline',
  compare: 'Compared with the others',
  card: 'Card of the organization',
  guide: 'Explained in the guide',
  source: 'What rests on it',
  view: 'View',
} as const;

export function timelineOf(name: string): string {
  return `Timeline of ${name}`;
}

export const VIEW_NOTES: Readonly<Record<View, string>> = {
  durations: 'How long each accession took',
  compare: 'Two to four accessions year by year',
  timelines: 'The record of one accession as lanes',
  organizations: 'Fact cards with dates and sources',
  guide: 'How an accession works, and its terms',
  sources: 'What everything rests on',
  briefing: 'Slides to present, print and send',
};

/** Parts of views that bear no heading of their own, or one that the choices change. */
export const VIEW_PARTS = { paths: 'Paths to membership', sources: 'List of sources' } as const;

export const PARTS_OF = {
  durations: 'Part of Durations',
  compare: 'Part of Compare',
  sources: 'Part of Sources',
} as const;

/** What parts of views are called besides their headings. */
export const PART_NAMES = {
  bars: ['Bars of the durations', 'Stages of each accession'],
  joined: ['Median time to join', 'Median time to approval', 'Kaplan–Meier curve'],
  distribution: ['Waits by year', 'Distribution of waits'],
  paths: ['Lanes'],
  milestones: ['Milestones'],
  count: ['Running count', 'Formal meetings', 'Events of all kinds'],
  pace: ['Meetings a year'],
  standing: ['Standing'],
  whatIf: ['What if'],
  tracks: ['Tracks', 'Bilateral agreements'],
  list: ['Sources, list'],
  conflicts: ['Conflicts between sources'],
  coverage: ['Coverage of the data', 'How well each step is dated'],
  about: ['Versions of the data', 'How to cite', 'Limits of the data', 'Report an error'],
  own: ['Import a CSV file', 'CSV', 'JSON'],
  format: ['Format'],
} as const;

export const ACTION_LABELS = {
  copy: 'Copy link to this page',
  print: 'Print this page',
  asOf: 'As of: change the day of the figures',
  shortcuts: 'Show keyboard shortcuts',
  present: 'Present the briefing',
} as const;

export const SLIDES_TO_COME = 'Has no slide yet';

/** "Export: Share that had joined" */
export function partAction(action: string, part: string): string {
  return part === '' ? action : `${action}: ${part}`;
}

/** By which a slide is found besides its headline. */
export function slideNames(number: number): readonly string[] {
  return [`Slide ${count(number)}`];
}

/** "Slide 3 of Briefing on Belarus" */
export function slideOf(number: number, deck: string): string {
  return `Slide ${count(number)} of ${deck}`;
}

/** "Theme: dark" */
export function themeAction(theme: string): string {
  return `Theme: ${theme.toLowerCase()}`;
}
