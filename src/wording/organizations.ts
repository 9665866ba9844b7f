import type { OrganizationField } from '../domain/organization.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf } from './numbers.ts';

export const ORGANIZATIONS_TITLE = 'The organizations around the table';
export const ORGANIZATIONS_LEDE =
  'What each body is, who leads it, and where Belarus and Kazakhstan stand with it. Every figure carries the date it was true.';

export const FIELD_LABELS: Readonly<Record<OrganizationField, string>> = {
  trade: 'Trade',
  'trade-and-development': 'Trade and development',
  'intellectual-property': 'Intellectual property',
  'regional-union': 'Regional union',
  customs: 'Customs',
  parliaments: 'Parliaments',
  training: 'Training',
};

export const CARDS_VIEW_LABELS = { cards: 'Cards', side: 'Side by side', table: 'Table' } as const;

export const ORGANIZATION_LABELS = {
  show: 'Show as',
  field: 'Field',
  anyField: 'Any',
  find: 'Find',
  findHint: 'Name, person or fact',
  openCard: 'Open card',
  allOrganizations: 'All organizations',
  reset: 'Show all organizations',
  noneFound: 'No organization matches.',
  organization: 'Organization',
  fact: 'Fact',
  facts: 'Facts',
  factsMeasure:
    'Each with the day it was true and who says so. Older values stand below the newest.',
  source: 'Source',
  copyFact: 'Copy',
  earlier: 'Earlier',
  relations: 'Relations',
  events: 'Events',
  people: 'People',
  place: 'Place',
  kind: 'Kind',
  anyKind: 'All kinds',
  noEvents: 'No event is on record.',
  noEventsOfKind: 'No event of this kind is on record.',
  onTimeline: 'On the timeline',
  planned: 'Planned; no source read says that it took place.',
  series: 'Over time',
  conflicts: 'Where sources disagree',
  missing: 'Not found in a source read',
  print: 'Print this card',
  inDoubt: 'In doubt',
  mixed: 'A number at one time and words at another: no series is drawn.',
  add: 'Add',
  compared: 'Compared',
  whoIsIn: 'Who is in which',
  sources: 'Sources',
  loadingSeries: 'The charts are on their way.',
} as const;

/** "3 of 11 organizations" */
export function organizationsCount(shown: number, total: number): string {
  return shown === total
    ? countOf(total, 'organization')
    : `${count(shown)} of ${countOf(total, 'organization')}`;
}

export function noSuchOrganization(typed: string): string {
  return `There is no organization under the name "${typed}"`;
}
export const NEAREST_NAMES = 'Perhaps one of these:';

/** What the day chosen does to this view, where it is not the newest evidence. */
export function asOfNotice(asOf: PartialDate): string {
  return `Shown as of ${longDate(asOf)}: facts, events and counts first dated later are left out. What undated sources say stays.`;
}
