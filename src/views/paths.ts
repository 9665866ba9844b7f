/** Every address of the product in one place, so that no link can rot unseen. */
export const paths = {
  home: '/',
  durations: '/durations',
  compare: '/compare',
} as const;

/** `/compare/KAZ/BLR` */
export function compareAddress(ids: readonly string[]): string {
  return [paths.compare, ...ids].join('/');
}

/** `/durations?sort=name`; commas stay as they are, for people to read. */
export function withSearch(path: string, params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}
