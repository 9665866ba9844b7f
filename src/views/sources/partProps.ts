import type { PartialDate } from '../../domain/partialDate.ts';
import type { SourcesSearch } from './search.ts';
import type { Known } from './useRecords.ts';

/** What each part of the page is given. */
export type PartProps = {
  readonly known: Known;
  readonly search: SourcesSearch;
  readonly asOf: PartialDate;
  /** Opens the same view. */
  readonly link: string;
  readonly adjust: (change: Partial<SourcesSearch>) => void;
};
