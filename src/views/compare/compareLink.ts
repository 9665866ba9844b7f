import { compareAddress, linkTo } from '../paths.ts';
import type { CompareSearch } from './search.ts';
import { writeSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';

/** The address that opens the same comparison elsewhere, made of the state alone. */
export function compareLink({ paths }: Comparison, search: CompareSearch, version: string): string {
  const ids = paths.map(({ applicant }) => applicant.id);
  return linkTo(compareAddress(ids), writeSearch(search), version);
}
