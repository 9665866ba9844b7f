/** Every address of the product in one place, so that no link can rot unseen. */
export const paths = {
  home: '/',
  durations: '/durations',
  timelines: '/timelines',
  timeline: '/timelines/:id',
} as const;

/** `/timelines/KAZ` */
export function timelinePath(id: string): string {
  return `${paths.timelines}/${encodeURIComponent(id)}`;
}

/** `/durations?sort=name`; commas stay as they are, for people to read. */
export function withSearch(path: string, params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}
