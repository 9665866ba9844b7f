import { linkTo, paths } from '../paths.ts';
import type { DurationsSearch } from './search.ts';
import { writeSearch } from './search.ts';

/** The address that opens the same picture elsewhere, made of the state alone. */
export function durationsLink(search: DurationsSearch, version: string): string {
  return linkTo(paths.durations, writeSearch(search), version);
}
