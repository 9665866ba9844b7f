import type { DatedFact } from '../../domain/datedFacts.ts';
import { datedFacts } from '../../domain/datedFacts.ts';
import type { FactTopic, OrganizationFact } from '../../domain/organization.ts';
import { relationOf } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { shortDate } from '../../wording/dates.ts';
import { factText, FIELD_LABELS, STANDING_LABELS } from '../../wording/organizations.ts';
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

function foundedCell(organization: OrganizationAsOf): Cell {
  const date = firstOf(organization, 'founded')?.latest.date;
  return date === undefined ? unknownCell() : dateCell(date);
}

/** The number of members and when it was true; a list of members is told by its length. */
function membersCells(organization: OrganizationAsOf): readonly Cell[] {
  const fact = firstOf(organization, 'members')?.latest;
  if (fact === undefined) return [unknownCell(), unknownCell()];
  const { value, asOf } = fact;
  const number =
    typeof value === 'number' ? value : Array.isArray(value) ? value.length : undefined;
  return [
    number === undefined ? textCell(factText(fact)) : numberCell(number),
    asOf === undefined ? unknownCell('undated') : dateCell(asOf),
  ];
}

function headCell(organization: OrganizationAsOf): Cell {
  const fact = firstOf(organization, 'head')?.latest;
  return fact === undefined ? unknownCell() : textCell(factText(fact));
}

function relationCells(organization: OrganizationAsOf, economy: string): readonly Cell[] {
  const relation = relationOf(organization, economy);
  if (relation === undefined || relation.standing === 'unknown')
    return [unknownCell(), unknownCell()];
  const { standing, since, notYet } = relation;
  if (notYet === true) {
    return [
      textCell('not yet'),
      since === undefined ? unknownCell() : unknownCell(`from ${shortDate(since)}`),
    ];
  }
  return [
    textCell(STANDING_LABELS[standing]),
    since === undefined ? unknownCell() : dateCell(since),
  ];
}
