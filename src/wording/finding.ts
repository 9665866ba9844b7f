import { count, countOf } from './numbers.ts';

export const FIND_TITLE = 'Find anything';
export const FIND_FIELD = 'Economy, event, document symbol, organization, fact, view or action';
export const FIND_HINT = 'Kazakhstan, KAZ/66, tariff, dark …';
export const FIND_KEYS = 'Up and down choose, Enter opens, Escape closes.';
export const FIND_WAITING = 'More is on its way …';

/** What can be found, in the order of the list where nothing else decides. */
export const FIND_GROUPS = [
  'economies',
  'views',
  'actions',
  'documents',
  'events',
  'organizations',
  'facts',
  'terms',
  'slides',
  'sources',
] as const;
export type FindGroup = (typeof FIND_GROUPS)[number];

export const FIND_GROUP_LABELS: Readonly<Record<FindGroup, string>> = {
  economies: 'Economies',
  views: 'Views',
  actions: 'Actions',
  documents: 'Documents',
  events: 'Events',
  organizations: 'Organizations',
  facts: 'Facts about organizations',
  terms: 'Terms of the field',
  slides: 'Slides of your briefing',
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

export const VIEW_NOTES: Readonly<Record<string, string>> = {
  durations: 'How long each accession took',
  compare: 'Two to four accessions year by year',
  timelines: 'The record of one accession as lanes',
  organizations: 'Fact cards with dates and sources',
  guide: 'How an accession works, and its terms',
  sources: 'What everything rests on',
  briefing: 'Slides to present, print and send',
};

export const ACTION_LABELS = {
  copy: 'Copy a link to this page',
  print: 'Print this page',
  shortcuts: 'Show keyboard shortcuts',
  present: 'Present the briefing',
} as const;

/** "Slide 3 of Briefing on Belarus" */
export function slideOf(number: number, deck: string): string {
  return `Slide ${count(number)} of ${deck}`;
}

/** "Theme: dark" */
export function themeAction(theme: string): string {
  return `Theme: ${theme.toLowerCase()}`;
}
