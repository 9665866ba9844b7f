import type { EconomyId } from '../../domain/accession.ts';
import { linkTo, timelinePath } from '../paths.ts';
import type { TimelineSearch } from './search.ts';
import { writeSearch } from './search.ts';

/** The address that opens the same record in the same state elsewhere. */
export function timelineLink(economy: EconomyId, search: TimelineSearch, version: string): string {
  return linkTo(timelinePath(economy), writeSearch(search), version);
}
