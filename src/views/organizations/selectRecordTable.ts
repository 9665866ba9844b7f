import type { Annotated, Fact, Relation } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { EVENT_KIND_LABELS } from '../../wording/organizationEvents.ts';
import { factText } from '../../wording/organizationFacts.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { RECORD_COLUMNS, recordCaption } from '../../wording/organizationTables.ts';
import { ECONOMY_NAMES } from '../../wording/relations.ts';
import type { Cell, TableModel, TableRow } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';

/** The whole record as rows, for a file: facts, standings, figures, events, points of series. */
export function selectRecordTable(record: OrganizationAsOf, asOf: PartialDate): TableModel {
  const rows = [
    ...record.facts.map((fact, index) => factRow(`fact/${index + 1}`, fact.label, fact)),
    ...record.relations.flatMap(relationRows),
    ...record.series.flatMap((series) =>
      series.points.map((point) =>
        row(`${series.id}/${point.date}`, series.label, point, {
          value: typeof point.value === 'number' ? numberCell(point.value) : textCell(point.value),
          unit: series.unit,
          trueOn: point.date,
        }),
      ),
    ),
  ];
  return {
    caption: recordCaption(record.abbreviation, rows.length, asOf),
    columns: RECORD_COLUMNS,
    rows,
  };
}

function relationRows(relation: Relation): readonly TableRow[] {
  const name = ECONOMY_NAMES[relation.economy] ?? relation.economy;
  const { economy, status, since, source = '', note, figures, events } = relation;
  const annotated = { source, ...(note === undefined ? {} : { note }) };
  return [
    row(economy, name, annotated, { value: textCell(status), ...(since && { since }) }),
    ...figures.map((fact, index) =>
      factRow(`${economy}/${index + 1}`, `${name}: ${fact.label}`, fact),
    ),
    ...events.map((event) =>
      row(event.id, `${name}: ${EVENT_KIND_LABELS[event.kind]}`, event, {
        value: textCell(
          [event.title, event.place, event.people?.join(', '), plannedText(event.planned)]
            .filter((part) => part !== undefined)
            .join('; '),
        ),
        since: event.date,
      }),
    ),
  ];
}

function plannedText(planned: true | undefined): string | undefined {
  return planned === true ? ORGANIZATION_LABELS.planned : undefined;
}

function factRow(id: string, label: string, fact: Fact): TableRow {
  const isPlainNumber = typeof fact.value === 'number' && fact.qualifier === undefined;
  return row(id, label, fact, {
    value:
      isPlainNumber && typeof fact.value === 'number'
        ? numberCell(fact.value)
        : fact.value === undefined && fact.date !== undefined
          ? dateCell(fact.date)
          : textCell(factText(fact)),
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    ...(fact.asOf === undefined ? {} : { trueOn: fact.asOf }),
    ...(fact.date === undefined ? {} : { since: fact.date }),
  });
}

type Parts = {
  readonly value: Cell;
  readonly unit?: string;
  readonly trueOn?: PartialDate;
  readonly since?: PartialDate;
};

function row(
  id: string,
  label: string,
  { source, note }: Pick<Annotated, 'source' | 'note'>,
  { value, unit, trueOn, since }: Parts,
): TableRow {
  return {
    id,
    cells: [
      textCell(label),
      value,
      textCell(unit ?? ''),
      trueOn === undefined ? unknownCell('undated') : dateCell(trueOn),
      since === undefined ? textCell('') : dateCell(since),
      source === '' ? unknownCell() : textCell(source),
      textCell(note ?? ''),
    ],
  };
}
