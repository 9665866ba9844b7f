import type { Applicant, Milestone } from '../../domain/accession.ts';
import type { Wait } from '../../domain/duration.ts';
import { isMeasured, isMemberOn, reachedBy } from '../../domain/duration.ts';
import { meetingsHeldCount } from '../../domain/meetings.ts';
import type { FactField } from '../../domain/economyFacts.ts';
import { milestoneIn } from '../../domain/economyFacts.ts';
import type { Measured, Unmeasured } from '../../domain/population.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { durationHeader, NOT_REACHED } from '../../wording/definition.ts';
import {
  DURATION_COLUMNS,
  durationsCaption,
  meetingsText,
  NOT_YET_BEGUN,
  statusName,
} from '../../wording/durationsTable.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import {
  dateCell,
  numberCell,
  spanCell,
  tableOf,
  textCell,
  unknownCell,
} from '../../wording/tableModel.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** The rows of the chart as a table, with every date behind them; the economies not drawn last. */
export function selectDurationsTable(selection: DurationsSelection): TableModel {
  const head = {
    rowCount: selection.chosen.length,
    caption: durationsCaption(selection.definition, selection.asOf, selection.chosen.length),
    columns: DURATION_COLUMNS.map((column) =>
      column.key === 'duration'
        ? { ...column, header: durationHeader(selection.definition) }
        : column,
    ),
  };
  return tableOf(
    head,
    () => casesOf(selection),
    (one) => ({ id: one.applicant.id, cells: CELLS.map((cellOf) => cellOf(one, selection)) }),
    (one, column) => CELLS[column]?.(one, selection),
  );
}

type Case = Measured | Unmeasured;

/** One for each column, in their order. */
const CELLS: readonly ((one: Case, selection: DurationsSelection) => Cell)[] = [
  ({ applicant }) => textCell(applicant.name),
  ({ applicant }, { asOf }) => textCell(statusName(isMemberOn(applicant, asOf))),
  ({ applicant, wait }) => durationCell(applicant, wait),
  milestoneOf('application'),
  milestoneOf('workingPartyEstablished'),
  milestoneOf('firstMeeting'),
  milestoneOf('approval'),
  milestoneOf('membership'),
  ({ applicant }, selection) => meetingsCell(applicant, selection),
];

function milestoneOf(field: MilestoneColumn) {
  return ({ applicant }: Case, { asOf }: DurationsSelection): Cell =>
    milestoneCell(applicant, field, milestoneIn(applicant, field), asOf);
}

type MilestoneColumn =
  | 'application'
  | 'workingPartyEstablished'
  | 'firstMeeting'
  | 'approval'
  | 'membership';

function casesOf({ measured, rows, unmeasured }: DurationsSelection): readonly Case[] {
  const byId = new Map(measured.map((one) => [one.applicant.id, one]));
  return [...rows.flatMap(({ id }) => byId.get(id) ?? []), ...unmeasured];
}

function durationCell(applicant: Applicant, wait: Wait): Cell {
  if (isMeasured(wait)) return spanCell(wait.span, fact(applicant, 'duration'));
  return unknownCell(wait.kind === 'not-begun' ? NOT_YET_BEGUN : undefined);
}

/** A step not yet taken says so: who is still negotiating has no date of membership. */
function milestoneCell(
  applicant: Applicant,
  field: MilestoneColumn,
  milestone: Milestone | undefined,
  asOf: PartialDate,
): Cell {
  if (milestone === undefined) {
    const surelyReached = applicant.status === 'member' && isMemberOn(applicant, asOf);
    const isAhead =
      field === 'firstMeeting'
        ? hasNotMet(applicant, asOf)
        : (field === 'approval' || field === 'membership') && !surelyReached;
    return unknownCell(isAhead ? NOT_REACHED : undefined);
  }
  if (!reachedBy(milestone.date, asOf)) return unknownCell(NOT_REACHED);
  return dateCell(milestone.date, fact(applicant, field));
}

/** A count of none says that the first meeting is still to come; no count says nothing. */
function hasNotMet({ meetings }: Applicant, asOf: PartialDate): boolean {
  const held = meetings === undefined ? undefined : meetingsHeldCount(meetings, asOf);
  return held?.value === 0 && !held.atLeast;
}

function meetingsCell(applicant: Applicant, { asOf }: DurationsSelection): Cell {
  const held =
    applicant.meetings === undefined ? undefined : meetingsHeldCount(applicant.meetings, asOf);
  if (held === undefined) return unknownCell();
  return numberCell(held.value, {
    text: meetingsText(held),
    ...(held.atLeast ? { qualifier: 'at least' as const } : {}),
    ...fact(applicant, 'meetings'),
  });
}

function fact(applicant: Applicant, field: FactField) {
  return { fact: { record: applicant.id, field } };
}
