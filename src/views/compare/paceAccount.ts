import { gapsBetweenMeetings } from '../../domain/pace.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import { FIGURE_DEFINITIONS, gapsInWords } from '../../wording/figureAccount.ts';
import { countOf } from '../../wording/numbers.ts';
import { PACE_ROWS } from '../../wording/pace.ts';
import { factTitle } from '../../wording/provenance.ts';
import type { Comparison } from './selectComparison.ts';
import { onRecord, PACE_ROW } from './selectPaceTable.ts';

type Row = 'medianGap' | 'plurilateral' | 'documents';

/** How a row of the pace comes about; undefined for a fact that a record states. */
export function paceAccount(
  { record, field }: FactRef,
  comparison: Comparison,
  tracks: readonly TrackRecord[],
): FigureAccount | undefined {
  if (record !== PACE_ROW) return undefined;
  const row: Row = field === 'plurilateral' || field === 'documents' ? field : 'medianGap';
  const { paths, asOf } = comparison;
  const lines = paths.flatMap((path) => {
    const { id, name } = path.applicant;
    if (row === 'medianGap') {
      return [factTitle(name, gapsInWords(gapsBetweenMeetings(path.applicant, asOf)))];
    }
    const held = onRecord(
      path,
      tracks.find((one) => one.id === id),
    );
    return held === undefined ? [] : [`${name}: ${countOf(held[row], 'entry', 'entries')}.`];
  });
  return {
    title: PACE_ROWS[row],
    definition: FIGURE_DEFINITIONS[row],
    formula: lines,
    basis:
      row === 'medianGap'
        ? paths.map(({ applicant }) => ({ record: applicant.id, field: 'meetings' }))
        : [],
    sources:
      row === 'medianGap'
        ? []
        : sourcesOf(
            paths.map(({ applicant }) => applicant),
            tracks,
            row,
          ),
    asOf,
  };
}

function sourcesOf(
  applicants: Comparison['applicants'],
  tracks: readonly TrackRecord[],
  row: Row,
): readonly string[] {
  const kinds = row === 'plurilateral' ? ['plurilateral'] : ['document', 'notice'];
  return applicants.flatMap(({ id, documents = [] }) => [
    ...(row === 'documents' ? documents.map(({ source }) => source) : []),
    ...tracks
      .filter((one) => one.id === id)
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ source }) => source),
  ]);
}
