import type { Fault } from '../../domain/datasetFailure.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { SourceKey } from '../../domain/provenance.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { surelyAfter } from './rule.ts';

/** All that can be said of the tracks without another file at hand. */
export function checkTracks(
  records: readonly TrackRecord[],
  newestEvidence: PartialDate,
): readonly Fault[] {
  return [
    ...twice(records.map(({ id }) => [id, 'id', id])),
    ...records.flatMap((record) => [
      ...twice(record.entries.map(({ id }) => [record.id, 'entries.id', id])),
      ...twice(record.agreements.map(({ partner }) => [record.id, 'agreements.partner', partner])),
      ...datesOf(record, newestEvidence),
      ...totalsNeverFall(record),
    ]),
  ];
}

function fault(record: string, field: string, value: string, rule: string): Fault {
  return { file: 'tracks.json', record, field, value, rule };
}

function twice(values: readonly (readonly [string, string, string])[]): readonly Fault[] {
  const seen = new Set<string>();
  return values.flatMap(([record, field, value]) => {
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew ? [] : [fault(record, field, value, 'must be used once')];
  });
}

function datesOf(record: TrackRecord, newestEvidence: PartialDate): readonly Fault[] {
  const dated = [
    ...record.entries.map(({ id, date, end, planned }) => ({ id, date, end, planned })),
    ...record.agreements.map(({ partner, date, end }) => ({ id: partner, date, end })),
    ...record.statements.map(({ id, date, kind }) => ({ id, date, planned: kind === 'planned' })),
  ];
  return dated.flatMap(({ id, date, ...rest }): readonly Fault[] => {
    const { end, planned } = { end: undefined, planned: undefined, ...rest };
    const isLate = planned !== true && surelyAfter(date, newestEvidence);
    return [
      ...(isLate
        ? [
            fault(
              record.id,
              id,
              date,
              `must not come after the newest evidence (${newestEvidence})`,
            ),
          ]
        : []),
      ...(end !== undefined && surelyAfter(date, end)
        ? [fault(record.id, id, end, `must not come before its beginning (${date})`)]
        : []),
    ];
  });
}

/** A running total that falls would be two counts of different things. */
function totalsNeverFall({ id, agreementTotals }: TrackRecord): readonly Fault[] {
  return agreementTotals.flatMap(({ value }, index) => {
    const before = agreementTotals[index - 1]?.value ?? 0;
    if (value >= before) return [];
    return [fault(id, 'agreementTotals', String(value), `must not fall below ${before}`)];
  });
}

/** Every statement leads to a source that is there, and every record to an economy. */
export function tracksResolve(
  records: readonly TrackRecord[],
  known: { readonly sources: { has(key: SourceKey): boolean }; readonly ids: ReadonlySet<string> },
): readonly Fault[] {
  return records.flatMap((record) => [
    ...(known.ids.has(record.id)
      ? []
      : [fault(record.id, 'id', record.id, 'must be an economy of accessions.json')]),
    ...[
      ...record.entries,
      ...record.agreements,
      ...record.agreementTotals,
      ...record.partners,
      ...record.workingParty,
      ...record.statements,
    ].flatMap(({ source, crossCheck = [] }) =>
      [source, ...crossCheck]
        .filter((key) => !known.sources.has(key))
        .map((key) => fault(record.id, 'source', key, 'must be a key of sources.json')),
    ),
  ]);
}
