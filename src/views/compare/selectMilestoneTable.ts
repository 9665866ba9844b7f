import type { Applicant } from '../../domain/accession.ts';
import type { Reached } from '../../domain/comparison.ts';
import { meetingReached, stepReached } from '../../domain/comparison.ts';
import type { MilestoneField } from '../../domain/economyFacts.ts';
import { meetingsHeldCount } from '../../domain/meetings.ts';
import { pointOf } from '../../domain/partialDate.ts';
import type { Path } from '../../domain/path.ts';
import { ZERO_FIELDS } from '../../domain/path.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { spanBetween } from '../../domain/span.ts';
import { NOT_REACHED } from '../../wording/definition.ts';
import {
  LAG_OPEN,
  lagCell,
  lagHeader,
  MILESTONE_COLUMN,
  milestoneRowName,
  milestonesCaption,
  nthMeetingName,
  sinceCell,
} from '../../wording/milestoneTable.ts';
import type { Cell, Column, TableModel, TableRow } from '../../wording/tableModel.ts';
import { textCell, unknownCell } from '../../wording/tableModel.ts';
import type { Comparison } from './selectComparison.ts';

/** Told of every pair, whether or not anybody has reached them. */
const ALWAYS: readonly MilestoneField[] = [
  'workingPartyEstablished',
  'memorandum',
  'firstMeeting',
  'workingPartyAdoption',
  'approval',
  'membership',
];
const WHERE_DATED: readonly MilestoneField[] = [
  'application',
  'questionsAndReplies',
  'initialGoodsOffer',
  'initialServicesOffer',
  'factualSummary',
  'elementsOfDraftReport',
  'draftReport',
];
const NTH_MEETINGS = [5, 7, 10, 12, 20];

/** Stands for a row in place of an economy: its lags have an account of their own. */
export const MILESTONE_ROWS = 'milestones';

/** One thing to be reached, and where each of those compared stands with it. */
export type MilestoneRow = {
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly reached: readonly Reached[];
};

/** Rows in the order in which the first of those compared came to them; what nobody did comes last. */
export function selectMilestoneRows(comparison: Comparison): readonly MilestoneRow[] {
  const { paths, asOf, zero } = comparison;
  const applicants = paths.map(({ applicant }) => applicant);
  const fields = [...WHERE_DATED, ...ALWAYS].filter((field) => field !== ZERO_FIELDS[zero]);
  const steps = fields.map((field): MilestoneRow => {
    const reached = applicants.map((one) => stepReached(one, field, asOf));
    return { id: field, name: milestoneRowName(field), field, reached };
  });
  const told = steps.filter(
    ({ id, reached }) =>
      ALWAYS.some((field) => field === id) || reached.some(({ kind }) => kind === 'dated'),
  );
  const meetings = nthMeetings(applicants, comparison).map((n): MilestoneRow => {
    const reached = applicants.map((one) => meetingReached(one, n, asOf));
    return { id: `meeting-${n}`, name: nthMeetingName(n), field: 'meetings', reached };
  });
  return [...told, ...meetings].toSorted((a, b) => earliest(a, paths) - earliest(b, paths));
}

/** Days from its zero at which the first of them got there. */
function earliest({ reached }: MilestoneRow, paths: readonly Path[]): number {
  const days = reached.flatMap((one, index) => {
    const zero = paths[index]?.zero;
    return one.kind === 'dated' && zero !== undefined ? [pointOf(one.date) - pointOf(zero)] : [];
  });
  return days.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...days);
}

/** Round numbers, and the last meeting of each, as far as any of them got. */
function nthMeetings(applicants: readonly Applicant[], { asOf }: Comparison): readonly number[] {
  const held = applicants.map(({ meetings }) =>
    meetings === undefined ? 0 : (meetingsHeldCount(meetings, asOf)?.value ?? 0),
  );
  const most = Math.max(0, ...held);
  return [...new Set([...NTH_MEETINGS, ...held])]
    .filter((n) => n > 1 && n <= most)
    .toSorted((a, b) => a - b);
}

export function selectMilestoneTable(comparison: Comparison): TableModel {
  const { paths, asOf } = comparison;
  const [, ...others] = paths;
  const columns: readonly Column[] = [
    MILESTONE_COLUMN,
    ...paths.map(({ applicant: { id, name } }) => ({
      key: id,
      header: name,
      unit: 'days',
      numeric: true as const,
      qualified: true as const,
    })),
    ...others.map(({ applicant: { id, name } }) => ({
      key: `lag-${id}`,
      header: lagHeader(name, paths.length),
      unit: 'days',
      numeric: true as const,
      qualified: true as const,
    })),
  ];
  return {
    caption: milestonesCaption(asOf),
    columns,
    rows: selectMilestoneRows(comparison).map((row) => tableRow(row, paths)),
  };
}

function tableRow({ id, name, field, reached }: MilestoneRow, paths: readonly Path[]): TableRow {
  const [first, ...others] = paths.map((path, index) => ({
    path,
    reached: reached[index] ?? { kind: 'unknown' as const },
  }));
  const cells = paths.map((path, index) =>
    reachedCell(path, reached[index], { record: path.applicant.id, field }),
  );
  return {
    id,
    cells: [
      textCell(name, { fact: { record: MILESTONE_ROWS, field: id } }),
      ...cells,
      ...others.map((other) => (first === undefined ? unknownCell() : lagBetween(first, other))),
    ],
  };
}

function reachedCell({ zero }: Path, reached: Reached | undefined, fact: FactRef): Cell {
  if (reached?.kind === 'not-reached') return unknownCell(NOT_REACHED);
  if (reached?.kind !== 'dated' || zero === undefined) return unknownCell();
  return sinceCell(spanBetween(zero, reached.date), { fact });
}

type Side = { readonly path: Path; readonly reached: Reached };

/** Open while one of them has not got there; unknown where a date is missing. */
function lagBetween(first: Side, other: Side): Cell {
  const kinds = new Set([first.reached.kind, other.reached.kind]);
  if (kinds.has('unknown')) return unknownCell();
  const [from, to] = [sinceZero(first), sinceZero(other)];
  if (kinds.has('not-reached')) return unknownCell(LAG_OPEN);
  if (from === undefined || to === undefined) return unknownCell();
  return lagCell(to.days - from.days, from.about || to.about);
}

function sinceZero({ path: { zero }, reached }: Side) {
  return reached.kind === 'dated' && zero !== undefined
    ? spanBetween(zero, reached.date)
    : undefined;
}
