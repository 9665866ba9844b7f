import { LINK_IS_BUNDLED } from './dataSource.ts';
import { listOf } from './numbers.ts';

/** "The link opens with the bundled data, without Freedonia and Sylvania" */
export function linkWithout(names: readonly string[]): string {
  return names.length === 0 ? LINK_IS_BUNDLED : `${LINK_IS_BUNDLED}, without ${listOf(names)}`;
}
