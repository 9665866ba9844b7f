import type { PartialDate } from '../domain/partialDate.ts';
import { longDate, shortDate } from './dates.ts';
import { shownLink } from './shownLink.ts';

export const PRODUCT_NAME = 'Article XII';
export const NAVIGATION_LABEL = 'Views';
/** The views in the order they are offered in; the name of each is the first step of its address. */
export const VIEWS = [
  'durations',
  'compare',
  'timelines',
  'organizations',
  'briefing',
  'guide',
  'sources',
] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  durations: 'Durations',
  compare: 'Compare',
  timelines: 'Timelines',
  organizations: 'Organizations',
  briefing: 'Briefing',
  guide: 'Guide',
  sources: 'Sources',
};

export const FIND_BUTTON = 'Find';

export const THEME_LABEL = 'Theme';
export const THEME_LABELS = {
  system: 'As this computer',
  light: 'Light',
  dark: 'Dark',
  projector: 'Projector',
} as const;
export const THEME_NOT_KEPT =
  'This browser does not let the page keep settings, so the theme holds for this visit only.';

export const AS_OF_LABEL = 'As of';
export const AS_OF_DATE_FIELD = 'Day';
export const AS_OF_NEWEST = 'Newest evidence';
export const AS_OF_TODAY = 'Today';
export const AS_OF_YEAR_BACK = 'One year earlier';
export const AS_OF_YEAR_ON = 'One year later';
export const AS_OF_OUT_OF_RANGE = 'Give a day from 1 January 1800 to 31 December 2200.';

/** As of 22 Apr 2026 */
export function asOfButton(asOf: PartialDate): string {
  return shortDate(asOf);
}

/** Durations as of 22 April 2026 | Article XII */
export function documentTitle(view: string, asOf: PartialDate | undefined): string {
  const when = asOf === undefined ? '' : `, as of ${longDate(asOf)}`;
  return `${view}${when} | ${PRODUCT_NAME}`;
}

export const COPY_LINK = 'Copy link';
export const LINK_COPIED = 'Link copied';
export const COPY_BY_HAND =
  'This browser does not let the page copy. Here is what to copy by hand:';

export const NO_SUCH_PAGE = 'There is no such page';
export const NO_SUCH_PAGE_ADVICE = 'The address may be mistyped or of another version.';
export const TO_DURATIONS = 'Go to Durations';

/** The last line of a printed page. */
export function printFoot(link: string, asOf: PartialDate, version: string): string {
  return `${PRODUCT_NAME}, as of ${longDate(asOf)}, data ${version}. ${shownLink(link)}`;
}
