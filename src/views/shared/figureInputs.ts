import type { Applicant } from '../../domain/accession.ts';
import { isMilestoneField, milestoneIn } from '../../domain/economyFacts.ts';
import { meetingsHeldCount } from '../../domain/meetings.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { meetingsText } from '../../wording/durationsTable.ts';
import { FIGURE_LABELS } from '../../wording/figureAccount.ts';
import { FACT_LABELS, MILESTONE_LABELS } from '../../wording/provenance.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, tableOf, textCell, unknownCell } from '../../wording/tableModel.ts';

/** So few stand in the order of the view that compares them. */
const MOST_COMPARED = 4;

/** The facts that a figure is reckoned from, each leading to its sources; those of many by name. */
export function figureInputs(
  basis: readonly FactRef[],
  applicants: ReadonlyMap<string, Applicant>,
  asOf: PartialDate,
): TableModel {
  const inputs = basis.flatMap((fact): readonly Input[] => {
    const applicant = applicants.get(fact.record);
    return applicant === undefined ? [] : [{ fact, applicant }];
  });
  return tableOf(
    {
      caption: FIGURE_LABELS.inputsCaption,
      columns: [
        { key: 'economy', header: FIGURE_LABELS.economy },
        { key: 'fact', header: FIGURE_LABELS.fact },
        { key: 'value', header: FIGURE_LABELS.value },
      ],
      rowCount: inputs.length,
    },
    () => inOrder(inputs),
    ({ fact, applicant }) => ({
      id: `${fact.record}/${fact.field}`,
      cells: [
        textCell(applicant.name),
        textCell(
          isMilestoneField(fact.field) ? MILESTONE_LABELS[fact.field] : FACT_LABELS.meetings,
        ),
        valueOf(applicant, fact, asOf),
      ],
    }),
  );
}

type Input = { readonly fact: FactRef; readonly applicant: Applicant };

const compareNames = new Intl.Collator('en').compare;

function inOrder(inputs: readonly Input[]): readonly Input[] {
  if (new Set(inputs.map(({ fact }) => fact.record)).size <= MOST_COMPARED) return inputs;
  return inputs.toSorted((a, b) => compareNames(a.applicant.name, b.applicant.name));
}

function valueOf(applicant: Applicant, fact: FactRef, asOf: PartialDate): Cell {
  const milestone = isMilestoneField(fact.field) ? milestoneIn(applicant, fact.field) : undefined;
  if (milestone !== undefined) return dateCell(milestone.date, { fact });
  const held =
    applicant.meetings === undefined ? undefined : meetingsHeldCount(applicant.meetings, asOf);
  return held === undefined
    ? unknownCell()
    : numberCell(held.value, { text: meetingsText(held), fact });
}
