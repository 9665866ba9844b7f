import { paths } from '../../paths.ts';

/** The link of a view with one part of its state set, or taken out. */
export function withState(link: string, name: string, value: string | undefined): string {
  const [path = '', query = ''] = link.split('?');
  const params = new URLSearchParams(query);
  if (value === undefined) params.delete(name);
  else params.set(name, value);
  const rest = params.toString().replaceAll('%2C', ',');
  return rest === '' ? path : `${path}?${rest}`;
}

export function stateOf(link: string, name: string): string | undefined {
  return new URLSearchParams(link.split('?')[1] ?? '').get(name) ?? undefined;
}

/** Whether the view keeps a table behind its chart under the same name as most do. */
export function hasTable(link: string): boolean {
  const [path = ''] = link.split('?');
  return path !== paths.organizations && !path.startsWith(paths.sources);
}

export function showsTable(link: string): boolean {
  return stateOf(link, 'show') === 'table';
}
