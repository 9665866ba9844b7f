import type { Path } from '../../domain/path.ts';
import { comparePartialDates } from '../../domain/partialDate.ts';
import type { Track, TrackEntry, TrackEntryKind, TrackRecord } from '../../domain/tracks.ts';
import { TRACKS } from '../../domain/tracks.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell } from '../../wording/tableModel.ts';
import {
  AGREEMENT_COLUMNS,
  agreementDate,
  COUNTED,
  numberDate,
  TOTAL_COLUMNS,
  TRACK_NOTES,
} from '../../wording/tracks.ts';
import type { Comparison } from './selectComparison.ts';

/** What is dated on one track, in the order of time, and how much of each kind. */
export type TrackEntries = {
  readonly track: Track;
  readonly entries: readonly TrackEntry[];
  readonly counts: ReadonlyMap<TrackEntryKind, number>;
};

export type TracksOf = {
  readonly path: Path;
  readonly record: TrackRecord;
  readonly tracks: readonly TrackEntries[];
};

export type TracksSelection = {
  readonly found: readonly TracksOf[];
  /** Those of the bundled data of whom the sources read date nothing here. */
  readonly missing: readonly string[];
};

export function selectTracks(
  { paths, ownIds }: Comparison,
  records: readonly TrackRecord[],
): TracksSelection {
  const found = paths.flatMap((path) => {
    const record = records.find(({ id }) => id === path.applicant.id);
    if (record === undefined) return [];
    return [{ path, record, tracks: TRACKS.map((track) => entriesOf(track, record)) }];
  });
  return {
    found,
    missing: paths
      .filter((path) => found.every((one) => one.path !== path) && !ownIds.has(path.applicant.id))
      .map(({ applicant }) => applicant.name),
  };
}

function entriesOf(track: Track, record: TrackRecord): TrackEntries {
  const entries = record.entries
    .filter((entry) => entry.track === track)
    .toSorted((a, b) => comparePartialDates(a.date, b.date));
  const counts = new Map<TrackEntryKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { track, entries, counts };
}

/** Which member, and when or since when. */
export function selectAgreementsTable({ record, path }: TracksOf): TableModel {
  return {
    caption: `${path.applicant.name}: ${TRACK_NOTES.agreements.toLowerCase()}`,
    columns: AGREEMENT_COLUMNS,
    rows: record.agreements
      .toSorted((a, b) => comparePartialDates(a.date, b.date))
      .map((agreement) => ({
        id: agreement.partner,
        cells: [
          textCell(agreement.partner),
          {
            ...dateCell(agreement.date, { fact: { record: record.id, field: agreement.partner } }),
            text: agreementDate(agreement),
          },
        ],
      })),
  };
}

/** The running total, who asked and who was left, and the size of the working party. */
export function selectTotalsTable({ record, path }: TracksOf): TableModel {
  const numbers = [
    ...record.agreementTotals.map((one) => ({ ...one, what: COUNTED.total })),
    ...record.partners.map((one) => ({ ...one, what: COUNTED[one.kind] })),
    ...record.workingParty.map((one) => ({ ...one, what: COUNTED.workingParty })),
  ];
  return {
    caption: `${path.applicant.name}: ${TRACK_NOTES.totals.toLowerCase()}`,
    columns: TOTAL_COLUMNS,
    rows: numbers.map((one, index) => {
      const fact = { record: record.id, field: `number-${index}` };
      return {
        id: `${record.id}-${index}`,
        cells: [
          one.asOf === undefined
            ? textCell(numberDate(one), { fact })
            : dateCell(one.asOf, { fact }),
          textCell(one.what),
          numberCell(one.value),
        ],
      };
    }),
  };
}

/** What a cell of the two tables rests on. */
export function attestedAt({ record }: TracksOf, field: string) {
  const numbers = [...record.agreementTotals, ...record.partners, ...record.workingParty];
  return (
    record.agreements.find(({ partner }) => partner === field) ??
    numbers.find((_, index) => `number-${index}` === field)
  );
}
