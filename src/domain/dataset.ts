import type { Applicant, Economy, EconomyId } from './accession.ts';
import type { Integrity } from './datasetFailure.ts';
import type { PartialDate } from './partialDate.ts';
import { comparePartialDates } from './partialDate.ts';
import type { Source, SourceKey } from './provenance.ts';

/** Where the figures on screen come from. */
export type DatasetOrigin = 'published' | 'saved-copy';

/** A reader's own records: beside the bundled ones, or alone. */
export type OwnMode = 'added' | 'in-place';

/** What the frame of a view says of the reader's own records on screen. */
export type OwnPart = {
  readonly mode: OwnMode;
  readonly fileName: string;
  readonly ids: ReadonlySet<EconomyId>;
};

/** The accession records on screen, with what is needed to vouch for them. */
export type Dataset = {
  readonly economies: readonly Economy[];
  /** Version of the data, SemVer. */
  readonly version: string;
  /** Date of the newest event on record: the day up to which the figures are vouched for. */
  readonly newestEvidence: PartialDate;
  readonly origin: DatasetOrigin;
  readonly integrity: Integrity;
  /** What the reader brought; absent where every record is of the bundled data. */
  readonly own?: OwnPart;
};

/** The newest evidence, where `asOf` is later: nothing is known of the time between. */
export function vouchedBefore(
  asOf: PartialDate,
  { newestEvidence }: Pick<Dataset, 'newestEvidence'>,
): PartialDate | undefined {
  return comparePartialDates(asOf, newestEvidence) > 0 ? newestEvidence : undefined;
}

export type SourceCatalogue = ReadonlyMap<SourceKey, Source>;

/** Every government that has applied, members first or not: all but the observers. */
export function applicantsOf(economies: readonly Economy[]): readonly Applicant[] {
  return economies.filter((economy): economy is Applicant => economy.status !== 'observer');
}

export function economyById(economies: readonly Economy[], id: EconomyId): Economy | undefined {
  return economies.find((economy) => economy.id === id);
}
