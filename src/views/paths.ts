/** Every address of the product in one place, so that no link can rot unseen. */
export const paths = {
  home: '/',
  durations: '/durations',
} as const;

/** `/durations?sort=name`; commas stay as they are, for people to read. */
export function withSearch(path: string, params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}
