import type { Applicant } from '../../domain/accession.ts';
import { datedMilestones, isMilestoneField } from '../../domain/economyFacts.ts';
import { meetingsHeldCount } from '../../domain/meetings.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { meetingsText } from '../../wording/durationsTable.ts';
import { FIGURE_LABELS } from '../../wording/figureAccount.ts';
import { FACT_LABELS, MILESTONE_LABELS } from '../../wording/provenance.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';

/** So few stand in the order of the view that compares them. */
const MOST_COMPARED = 4;

/** The facts that a figure is reckoned from, each leading to its sources; those of many by name. */
export function figureInputs(
  basis: readonly FactRef[],
  applicants: ReadonlyMap<string, Applicant>,
  asOf: PartialDate,
): TableModel {
  return {
    caption: FIGURE_LABELS.inputsCaption,
    columns: [
      { key: 'economy', header: FIGURE_LABELS.economy },
      { key: 'fact', header: FIGURE_LABELS.fact },
      { key: 'value', header: FIGURE_LABELS.value },
    ],
    rows: inOrder(basis, applicants).flatMap((fact) => {
      const applicant = applicants.get(fact.record);
      if (applicant === undefined) return [];
      const label = isMilestoneField(fact.field)
        ? MILESTONE_LABELS[fact.field]
        : FACT_LABELS.meetings;
      return [
        {
          id: `${fact.record}/${fact.field}`,
          cells: [textCell(applicant.name), textCell(label), valueOf(applicant, fact, asOf)],
        },
      ];
    }),
  };
}

function inOrder(
  basis: readonly FactRef[],
  applicants: ReadonlyMap<string, Applicant>,
): readonly FactRef[] {
  if (new Set(basis.map(({ record }) => record)).size <= MOST_COMPARED) return basis;
  const nameOf = ({ record }: FactRef) => applicants.get(record)?.name ?? record;
  return basis.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

function valueOf(applicant: Applicant, fact: FactRef, asOf: PartialDate): Cell {
  const dated = datedMilestones(applicant).find(({ field }) => field === fact.field);
  if (dated !== undefined) return dateCell(dated.milestone.date, { fact });
  const held =
    applicant.meetings === undefined ? undefined : meetingsHeldCount(applicant.meetings, asOf);
  return held === undefined
    ? unknownCell()
    : numberCell(held.value, { text: meetingsText(held), fact });
}
