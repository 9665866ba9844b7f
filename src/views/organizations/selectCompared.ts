import type { DatedFact } from '../../domain/datedFacts.ts';
import { datedFacts } from '../../domain/datedFacts.ts';
import type {
  FactTopic,
  Organization,
  OrganizationFact,
  OrganizationId,
} from '../../domain/organization.ts';
import { FACT_TOPICS, organizationById, relationOf } from '../../domain/organization.ts';
import type { OrganizationAsOf, RelationAsOf } from '../../domain/organizationAsOf.ts';
import { organizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { factText, TOPIC_LABELS, trueWhen } from '../../wording/organizationFacts.ts';
import { comparedCaption, FACT_COLUMN } from '../../wording/organizationTables.ts';
import { briefInWords, ECONOMY_NAMES } from '../../wording/relations.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { textCell, unknownCell } from '../../wording/tableModel.ts';
import type { Loss } from '../shared/searchReader.ts';
import { CARD_ECONOMIES } from './selectCards.ts';

/** One row of the grid: the same topic in every column, and nothing where no source tells. */
export type ComparedRow =
  | {
      readonly kind: 'facts';
      readonly key: string;
      readonly label: string;
      readonly cells: readonly (readonly DatedFact<OrganizationFact>[])[];
    }
  | {
      readonly kind: 'relation';
      readonly key: string;
      readonly label: string;
      readonly cells: readonly (RelationAsOf | undefined)[];
    };

export type Compared = {
  readonly columns: readonly OrganizationAsOf[];
  readonly rows: readonly ComparedRow[];
  readonly table: TableModel;
  readonly losses: readonly Loss[];
};

/** The chosen organizations in one grid of facts; ids that nobody bears are told as losses. */
export function selectCompared(
  organizations: readonly Organization[],
  side: readonly OrganizationId[],
  asOf: PartialDate,
): Compared {
  const found = side.map((id) => ({ id, organization: organizationById(organizations, id) }));
  const columns = found.flatMap(({ organization }) =>
    organization === undefined ? [] : [organizationAsOf(organization, asOf)],
  );
  const rows = rowsOf(columns);
  return {
    columns,
    rows,
    table: tableOf(columns, rows, asOf),
    losses: found.flatMap(({ id, organization }) =>
      organization === undefined
        ? [{ name: 'side', value: id, why: 'unknown-value' as const }]
        : [],
    ),
  };
}

function rowsOf(columns: readonly OrganizationAsOf[]): readonly ComparedRow[] {
  const facts = columns.map((column) => datedFacts(column.facts));
  const ofTopic = (topic: FactTopic) =>
    facts.map((all) => all.filter(({ latest }) => latest.topic === topic));
  const relations = CARD_ECONOMIES.map((economy): ComparedRow => ({
    kind: 'relation',
    key: economy,
    label: ECONOMY_NAMES[economy] ?? economy,
    cells: columns.map((column) => relationOf(column, economy)),
  }));
  const topics = FACT_TOPICS.map((topic): ComparedRow => ({
    kind: 'facts',
    key: topic,
    label: TOPIC_LABELS[topic],
    cells: ofTopic(topic),
  }));
  return [...topics, ...relations].filter(({ cells }) =>
    cells.some((cell) => (Array.isArray(cell) ? cell.length > 0 : cell !== undefined)),
  );
}

function tableOf(
  columns: readonly OrganizationAsOf[],
  rows: readonly ComparedRow[],
  asOf: PartialDate,
): TableModel {
  return {
    caption: comparedCaption(
      columns.map(({ abbreviation }) => abbreviation),
      asOf,
    ),
    columns: [
      FACT_COLUMN,
      ...columns.map(({ id, abbreviation }) => ({ key: id, header: abbreviation })),
    ],
    rows: rows.map((row) => ({
      id: row.key,
      cells: [textCell(row.label), ...cellsOf(row)],
    })),
  };
}

function cellsOf(row: ComparedRow): readonly Cell[] {
  if (row.kind === 'relation') {
    return row.cells.map((cell) =>
      cell === undefined ? unknownCell() : textCell(briefInWords(cell)),
    );
  }
  return row.cells.map((facts) =>
    facts.length === 0 ? unknownCell() : textCell(facts.map(factInWords).join('; ')),
  );
}

function factInWords({ label, latest, earlier }: DatedFact): string {
  const said = [latest, ...earlier].map((one) => `${factText(one)} (${trueWhen(one)})`);
  return `${label}: ${said.join(', earlier ')}`;
}
