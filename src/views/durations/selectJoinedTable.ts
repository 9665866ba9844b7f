import type { JoinedGroup, JoinedStep } from '../../charts/joined-curve/joinedRows.ts';
import type { Side } from '../../domain/grouping.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { about } from '../../wording/durations.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import { joinedHeaders } from '../../wording/joined.ts';
import { count, decimal, listOf } from '../../wording/numbers.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { numberCell, shareCell, tableOf, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { JoinedSelection } from './selectJoined.ts';

/** One row for each step of each curve: what the curve holds, and whose step it is. */
export function selectJoinedTable(joined: JoinedSelection, caption: string): TableModel {
  const { definition, grouping, groups } = joined;
  const headers = joinedHeaders(definition);
  const groupColumn = grouping === undefined ? [] : [{ key: 'group', header: headers.group }];
  const columns = [
    { key: 'years', header: headers.years, unit: 'years', numeric: true, qualified: true },
    ...groupColumn,
    { key: 'days', header: headers.days, unit: 'days', numeric: true, qualified: true },
    { key: 'waiting', header: headers.waiting, numeric: true },
    { key: 'finished', header: headers.finished, numeric: true },
    { key: 'open', header: headers.open, numeric: true },
    { key: 'share', header: headers.share, unit: 'share', numeric: true },
    { key: 'low', header: headers.low, unit: 'share', numeric: true },
    { key: 'high', header: headers.high, unit: 'share', numeric: true },
    { key: 'economies', header: headers.economies },
  ] as const;
  const rowCount = groups.reduce((sum, { steps }) => sum + steps.length, 0);
  return tableOf(
    { caption, columns, rowCount },
    () => groups.flatMap((group) => group.steps.map((step) => ({ step, group }))),
    ({ step, group }) => ({ id: step.id, cells: cellsOf(step, group, joined) }),
  );
}

function cellsOf(
  step: JoinedStep,
  { side }: JoinedGroup,
  { grouping }: JoinedSelection,
): readonly Cell[] {
  const years = Number(step.years.toFixed(4));
  return [
    { ...lengthCell(years, decimal(step.years), step), fact: shareFact(side, step.days) },
    ...(grouping === undefined ? [] : [textCell(sideLabel(side, grouping))]),
    lengthCell(step.days, count(step.days), step),
    numberCell(step.atRisk),
    numberCell(step.finished),
    numberCell(step.open),
    shareCell(step.share),
    bandCell(step.low),
    bandCell(step.high),
    textCell(listOf(step.cases.map(({ name }) => name))),
  ];
}

/** Names the share at one length of one curve, which has an account and no source of its own. */
function shareFact(side: Side, days: number): FactRef {
  return { record: side, field: String(days) };
}

function lengthCell(value: number, text: string, step: JoinedStep): Cell {
  const qualifier = step.about ? { qualifier: 'about' as const } : {};
  return numberCell(value, { text: about(step, text), ...qualifier });
}

function bandCell(share: number | undefined): Cell {
  return share === undefined ? unknownCell() : shareCell(share);
}
