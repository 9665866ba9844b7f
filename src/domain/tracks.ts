import type { EconomyId } from './accession.ts';
import { reachedBy } from './duration.ts';
import type { PartialDate } from './partialDate.ts';
import type { Sourced, SourceKey } from './provenance.ts';

/** The three tracks on which an accession is negotiated. */
export const TRACKS = ['legislation', 'market-access', 'agriculture'] as const;
export type Track = (typeof TRACKS)[number];

export const TRACK_ENTRY_KINDS = [
  'law',
  'notice',
  'document',
  'plurilateral',
  'round',
  'verification',
] as const;
export type TrackEntryKind = (typeof TRACK_ENTRY_KINDS)[number];

type Attested = Sourced & { readonly crossCheck?: readonly SourceKey[] };

/** What a source dates on one track. */
export type TrackEntry = Attested & {
  readonly id: string;
  readonly track: Track;
  readonly kind: TrackEntryKind;
  readonly date: PartialDate;
  readonly end?: PartialDate;
  readonly title: string;
  readonly documents?: readonly string[];
  /** Announced; no source shows that it took place. */
  readonly planned?: true;
  /** Looks like a slip of the source, shown as printed. */
  readonly doubt?: 'mild' | 'strong';
};

/** Bilateral talks concluded with one member. */
export type BilateralAgreement = Attested & {
  readonly partner: string;
  readonly date: PartialDate;
  readonly end?: PartialDate;
  /** No source gives the date: only that it was not before. */
  readonly bound?: 'not-before';
};

/** A number as a source gives it; without `asOf` its day is told in words. */
export type DatedNumber = Attested & {
  readonly value: number;
  readonly asOf?: PartialDate;
  readonly asOfNote?: string;
};

/** Members that asked for bilateral talks, or with which they were still open. */
export type PartnersLeft = DatedNumber & { readonly kind: 'asked' | 'left' };

/** What somebody said or planned on where an accession stands, and who. */
export type StandingStatement = Attested & {
  readonly id: string;
  readonly kind: 'statement' | 'planned';
  readonly date: PartialDate;
  readonly text: string;
  readonly saidBy: string;
};

export type TrackRecord = {
  readonly id: EconomyId;
  readonly entries: readonly TrackEntry[];
  readonly agreements: readonly BilateralAgreement[];
  /** Running totals in the order of time. */
  readonly agreementTotals: readonly DatedNumber[];
  readonly agreementsNote?: string;
  readonly partners: readonly PartnersLeft[];
  readonly workingParty: readonly DatedNumber[];
  readonly statements: readonly StandingStatement[];
};

/** The record as it was known on a day; numbers without a day stand only at the newest evidence. */
export function tracksBy(
  record: TrackRecord,
  asOf: PartialDate,
  newestEvidence: PartialDate,
): TrackRecord {
  const held = <One extends { readonly date: PartialDate }>(all: readonly One[]) =>
    all.filter(({ date }) => reachedBy(date, asOf));
  const known = <One extends DatedNumber>(all: readonly One[]) =>
    all.filter((one) => reachedBy(one.asOf ?? newestEvidence, asOf));
  return {
    ...record,
    entries: held(record.entries),
    agreements: held(record.agreements),
    agreementTotals: known(record.agreementTotals),
    partners: known(record.partners),
    workingParty: known(record.workingParty),
    statements: held(record.statements),
  };
}
