import type { OrganizationsSearch } from './search.ts';

/** The pictures of all organizations that a slide can show, the first of them where it names none. */
export function stageOrder({ show }: Pick<OrganizationsSearch, 'show'>) {
  return show === 'side' ? (['side', 'matrix'] as const) : (['matrix', 'side'] as const);
}
