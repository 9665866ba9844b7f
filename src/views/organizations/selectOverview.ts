import type { DatedFact } from '../../domain/datedFacts.ts';
import { datedFacts } from '../../domain/datedFacts.ts';
import type { FactTopic, OrganizationFact } from '../../domain/organization.ts';
import { relationOf } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { factText } from '../../wording/organizationFacts.ts';
import { FIELD_LABELS } from '../../wording/organizations.ts';
import { fromText, NOT_YET, STANDING_LABELS } from '../../wording/relations.ts';
import { OVERVIEW_COLUMNS, overviewCaption } from '../../wording/organizationTables.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { OrganizationCard } from './selectCards.ts';
import { CARD_ECONOMIES } from './selectCards.ts';

/** The cards as rows: what each is, since when, how large, who leads it, who is in it. */
export function selectOverview(cards: readonly OrganizationCard[], asOf: PartialDate): TableModel {
  return {
    caption: overviewCaption(cards.length, asOf),
    columns: OVERVIEW_COLUMNS,
    rows: cards.map(({ organization, facts, events }) => ({
      id: organization.id,
      cells: [
        textCell(organization.abbreviation),
        textCell(organization.name),
        textCell(FIELD_LABELS[organization.field]),
        textCell(organization.seat),
        foundedCell(organization),
        ...membersCells(organization),
        headCell(organization),
        ...CARD_ECONOMIES.flatMap((economy) => relationCells(organization, economy)),
        numberCell(facts),
        numberCell(events),
      ],
    })),
  };
}

function firstOf(
  { facts }: OrganizationAsOf,
  topic: FactTopic,
): DatedFact<OrganizationFact> | undefined {
  return datedFacts(facts).find(({ latest }) => latest.topic === topic);
}

/** Among several facts of a topic the one that was true last; undated ones come after all others. */
function newestOf({ facts }: OrganizationAsOf, topic: FactTopic): OrganizationFact | undefined {
  const ofTopic = facts.filter((fact) => fact.topic === topic);
  return datedFacts(ofTopic.map((fact) => ({ ...fact, id: topic })))[0]?.latest;
}

function foundedCell(organization: OrganizationAsOf): Cell {
  const founded = firstOf(organization, 'founded');
  const date = founded?.latest.date;
  if (founded === undefined || date === undefined) return unknownCell();
  return dateCell(date, { fact: { record: organization.id, field: founded.id } });
}

/** The number of members and when it was true; a list of members is told by its length. */
function membersCells(organization: OrganizationAsOf): readonly Cell[] {
  const fact = newestOf(organization, 'members');
  if (fact === undefined) return [unknownCell(), unknownCell()];
  const { value, asOf } = fact;
  const mark = { fact: { record: organization.id, field: 'members' } };
  const number =
    typeof value === 'number' ? value : Array.isArray(value) ? value.length : undefined;
  return [
    number === undefined ? textCell(factText(fact), mark) : numberCell(number, mark),
    asOf === undefined ? unknownCell('undated') : dateCell(asOf),
  ];
}

function headCell(organization: OrganizationAsOf): Cell {
  const fact = firstOf(organization, 'head')?.latest;
  return fact === undefined
    ? unknownCell()
    : textCell(factText(fact), { fact: { record: organization.id, field: fact.id } });
}

function relationCells(organization: OrganizationAsOf, economy: string): readonly Cell[] {
  const relation = relationOf(organization, economy);
  if (relation === undefined || relation.standing === 'unknown')
    return [unknownCell(), unknownCell()];
  const { standing, since, notYet } = relation;
  if (notYet === true) {
    return [textCell(NOT_YET), since === undefined ? unknownCell() : unknownCell(fromText(since))];
  }
  return [
    textCell(STANDING_LABELS[standing], { fact: { record: organization.id, field: economy } }),
    since === undefined ? unknownCell() : dateCell(since),
  ];
}
