import type { Dataset } from '../../domain/dataset.ts';
import { compareAddress, linkTo } from '../paths.ts';
import { linkWithout } from '../../wording/ownLink.ts';
import type { CompareSearch } from './search.ts';
import { writeSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';

/** The address that opens the same comparison elsewhere, made of the state alone: own records aside. */
export function compareLink(
  { paths }: Comparison,
  search: CompareSearch,
  { version, own }: Pick<Dataset, 'version' | 'own'>,
): string {
  const ids = paths.map(({ applicant }) => applicant.id).filter((id) => own?.ids.has(id) !== true);
  return linkTo(compareAddress(ids), writeSearch(search), version);
}

/** Who of the comparison is not in its link. */
export function compareLinkNote({ paths }: Comparison, { own }: Pick<Dataset, 'own'>): string {
  const left = paths.filter(({ applicant }) => own?.ids.has(applicant.id) === true);
  return linkWithout(left.map(({ applicant }) => applicant.name));
}
