import type { Path } from '../../domain/path.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { standingOnDay, statedInWords } from '../../wording/cards.ts';
import { longDate } from '../../wording/dates.ts';
import { saidBy, STANDING_LABELS, standingCaption } from '../../wording/standing.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { Comparison } from './selectComparison.ts';
import type { Standing } from './selectStanding.ts';
import { selectStanding } from './selectStanding.ts';

/** One row a kind of statement, one column an economy: who says what of where each stands. */
export function selectStandingTable(
  comparison: Comparison,
  tracks: readonly TrackRecord[],
): TableModel {
  const standings = selectStanding(comparison, tracks);
  const row = (id: keyof typeof STANDING_LABELS, cell: (one: Standing) => Cell) => ({
    id,
    cells: [textCell(STANDING_LABELS[id]), ...standings.map(cell)],
  });
  return {
    caption: standingCaption(comparison.asOf),
    columns: [
      { key: 'what', header: STANDING_LABELS.what },
      ...standings.map(({ path: { applicant } }) => ({
        key: applicant.id,
        header: applicant.name,
      })),
    ],
    rows: [
      row('status', ({ path }) => textCell(standingOnDay(path))),
      row('stage', ({ stage }) => stated(stage)),
      row('activity', ({ activity }) => stated(activity)),
      row('governmentStatus', ({ governmentStatus }) => stated(governmentStatus)),
      row('latest', ({ path }) => latestCell(path)),
      row('statements', ({ statements }) => statementsCell(statements)),
    ],
  };
}

function stated(value: Standing['stage']): Cell {
  return value === undefined ? unknownCell() : textCell(statedInWords(value));
}

function latestCell({ meetings }: Path): Cell {
  const latest = meetings.at(-1);
  return latest === undefined ? unknownCell() : dateCell(latest.date);
}

function statementsCell(statements: Standing['statements']): Cell {
  if (statements.length === 0) return unknownCell(STANDING_LABELS.noStatement);
  return textCell(
    statements.map((one) => `${longDate(one.date)}: ${one.text} ${saidBy(one)}`).join('; '),
  );
}
