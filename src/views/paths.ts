import type { View } from '../wording/shell.ts';

/** Every address of the product in one place, so that no link can rot unseen. */
export const paths = {
  home: '/',
  durations: '/durations',
  compare: '/compare',
  timelines: '/timelines',
  timeline: '/timelines/:id',
  organizations: '/organizations',
  organization: '/organizations/:id',
  guide: '/guide',
  sources: '/sources',
  briefing: '/briefing',
  present: '/briefing/present/:number',
  presenter: '/briefing/presenter',
  handout: '/briefing/print',
  ownData: '/sources/own',
  ownFormat: '/sources/format',
} as const satisfies Readonly<Record<View, string>> & Readonly<Record<string, string>>;

/** `/briefing/present/3`: slides are counted from 1. */
export function presentPath(number: number): string {
  return paths.present.replace(':number', String(number));
}

/** `/compare/KAZ/BLR` */
export function compareAddress(ids: readonly string[]): string {
  return [paths.compare, ...ids].join('/');
}

/** `/timelines/KAZ` */
export function timelinePath(id: string): string {
  return `${paths.timelines}/${encodeURIComponent(id)}`;
}

/** `/durations?sort=name`; commas stay as they are, for people to read. */
export function withSearch(path: string, params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

/** `/organizations/wto`, or with `?event=…` the same card opened at one event. */
export function organizationPath(id: string, event?: string): string {
  const params = new URLSearchParams(event === undefined ? {} : { event });
  return withSearch(`${paths.organizations}/${encodeURIComponent(id)}`, params);
}

/** `/organizations/wto?fact=members`: the same card with one of its facts pointed at. */
export function organizationFactPath(id: string, fact: string): string {
  return withSearch(organizationPath(id), new URLSearchParams({ fact }));
}

/** The guide, opened at one of its terms. */
export function guidePath(term?: string): string {
  return withSearch(paths.guide, new URLSearchParams(term === undefined ? {} : { term }));
}

/** `/sources/wto-acc-kaz-93` */
export function sourcePath(key: string): string {
  return `${paths.sources}/${encodeURIComponent(key)}`;
}

/** Where the sources of one economy disagree. */
export function conflictsPath(economy: string): string {
  return withSearch(paths.sources, new URLSearchParams({ show: 'conflicts', economy }));
}

/** The address that carries a whole briefing, packed. */
export function briefingLink(packed: string): string {
  const page = new URL(location.href);
  page.search = '';
  page.hash = '';
  return `${page.href}#${paths.briefing}?deck=${packed}`;
}

/** `/timelines/BLR?event=wp-07` */
export function timelineEventPath(economy: string, event: string): string {
  return withSearch(timelinePath(economy), new URLSearchParams({ event }));
}

/**
 * The whole address that opens `path` with the state `params` holds, with the version of the data it
 * was made with. Of the page's own address only the page is taken: whatever else a received link
 * carried is not passed on as ours.
 */
export function linkTo(path: string, params: URLSearchParams, version: string): string {
  const page = new URL(location.href);
  page.search = '';
  page.hash = '';
  const dated = new URLSearchParams(params);
  dated.delete('data');
  dated.append('data', version);
  return `${page.href}#${withSearch(path, dated)}`;
}
