import type { Dataset } from '../../domain/dataset.ts';
import { linkTo, paths } from '../paths.ts';
import type { DurationsSearch } from './search.ts';
import { writeSearch } from './search.ts';

/** The address that opens the same picture elsewhere, made of the state alone: own records aside. */
export function durationsLink(
  search: DurationsSearch,
  { version, own }: Pick<Dataset, 'version' | 'own'>,
): string {
  const highlight = search.highlight.filter((id) => own?.ids.has(id) !== true);
  return linkTo(paths.durations, writeSearch({ ...search, highlight }), version);
}
