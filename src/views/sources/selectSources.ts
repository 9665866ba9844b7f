import { foldedName } from '../../domain/foldedName.ts';
import type { Source, SourceKey } from '../../domain/provenance.ts';
import type { Use } from '../../domain/reliance.ts';
import type { RelianceCounts } from '../../domain/relianceCounts.ts';
import { relianceCounts } from '../../domain/relianceCounts.ts';
import type { SortOrder } from '../../ui/sortRows.ts';
import { sortRows } from '../../ui/sortRows.ts';
import {
  hostOf,
  LIST_CAPTION,
  LIST_COLUMNS,
  sourceKindName,
  SOURCES_LABELS,
} from '../../wording/sources.ts';
import type { Cell, TableModel, TableRow } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import { sourcePath } from '../paths.ts';
import type { Sort, SourcesSearch } from './search.ts';
import { SORT_COLUMNS } from './search.ts';

/** So many rows can be read and drawn at once. */
export const PAGE_ROWS = 50;

export type Reliance = ReadonlyMap<SourceKey, readonly Use[]>;

/** The sources that a search finds, in its order, and the page of them on screen. */
export type SourceList = {
  readonly all: TableModel;
  readonly page: TableModel;
  readonly number: number;
  readonly pages: number;
  readonly found: readonly Source[];
};

export function selectSources(
  sources: readonly Source[],
  reliance: Reliance,
  { find, kind, sort, page }: Pick<SourcesSearch, 'find' | 'kind' | 'sort' | 'page'>,
): SourceList {
  const wanted = foldedName(find.trim());
  const found = sources.filter(
    (source) => (kind === 'any' || source.kind === kind) && holds(source, wanted),
  );
  const rows = sorted(
    found.map((source) => rowOf(source, relianceCounts(reliance.get(source.key) ?? []))),
    sort,
  );
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  // A page that the search no longer reaches shows the last one.
  const number = Math.min(page, pages);
  const columns = SORT_COLUMNS.map((key, index) => ({
    key,
    header: LIST_COLUMNS[key],
    ...(index >= FIRST_COUNT ? { numeric: true as const } : {}),
  }));
  const all = { caption: LIST_CAPTION, columns, rows };
  const from = (number - 1) * PAGE_ROWS;
  return { all, page: { ...all, rows: rows.slice(from, from + PAGE_ROWS) }, number, pages, found };
}

const FIRST_COUNT = SORT_COLUMNS.indexOf('facts');

function holds({ key, title, publisher = '', url = '', note = '' }: Source, wanted: string) {
  return (
    wanted === '' ||
    [key, title, publisher, url, note].some((text) => foldedName(text).includes(wanted))
  );
}

function rowOf(source: Source, counts: RelianceCounts): TableRow {
  const { key, title, publisher, kind, date, url } = source;
  const cells: Readonly<Record<(typeof SORT_COLUMNS)[number], Cell>> = {
    title: textCell(title, { href: `#${sourcePath(key)}` }),
    publisher: publisher === undefined ? unknownCell() : textCell(publisher),
    kind: textCell(sourceKindName(kind)),
    date: date === undefined ? unknownCell(SOURCES_LABELS.undated) : dateCell(date),
    address: url === undefined ? unknownCell('none') : textCell(hostOf(url), { href: url }),
    facts: numberCell(counts.facts),
    events: numberCell(counts.events),
    conflicts: numberCell(counts.conflicts),
    economies: numberCell(counts.economies),
    organizations: numberCell(counts.organizations),
  };
  return { id: key, cells: SORT_COLUMNS.map((column) => cells[column]) };
}

function sorted(rows: readonly TableRow[], sort: Sort): readonly TableRow[] {
  if (sort === 'most') return rows.toSorted((a, b) => restsOn(b) - restsOn(a));
  return sortRows(rows, orderOf(sort));
}

/** Facts, events and conflicts together. */
function restsOn({ cells }: TableRow): number {
  return cells
    .slice(FIRST_COUNT, FIRST_COUNT + 3)
    .reduce((sum, cell) => sum + (cell.kind === 'number' ? cell.value : 0), 0);
}

/** Undefined for the order by what rests on them, which no one column shows. */
export function orderOf(sort: Sort): SortOrder | undefined {
  const column = SORT_COLUMNS.findIndex((one) => one === sort.replace('-', ''));
  if (column === -1) return undefined;
  return { column, direction: sort.startsWith('-') ? 'descending' : 'ascending' };
}

export function sortOf(order: SortOrder | undefined): Sort {
  const column = order === undefined ? undefined : SORT_COLUMNS[order.column];
  if (column === undefined) return 'most';
  return order?.direction === 'descending' ? `-${column}` : column;
}
