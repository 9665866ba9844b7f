import type { OwnFieldName } from '../../domain/ownFields.ts';
import { OWN_LIMITS, ownFieldOf } from '../../domain/ownFields.ts';
import type { RawCell } from '../../domain/ownCell.ts';
import { shown } from '../../domain/shownCell.ts';
import type { RecordOutline } from './jsonOutline.ts';
import { jsonOutline } from './jsonOutline.ts';
import type { RawFile, RowOrFaults, Slices } from './rawFile.ts';
import { columnsOf, OwnFileRefused } from './rawFile.ts';

const RECORDS_A_SLICE = 500;

/** A JSON file as rows: a list of records, or an object that holds one named "economies". */
export function* jsonRows(text: string): Slices<RawFile> {
  const outline = yield* jsonOutline(text);
  const list = listIn(parse(text));
  if (list.length === 0) throw new OwnFileRefused({ what: 'no-records' });
  if (list.length > OWN_LIMITS.rows) throw new OwnFileRefused({ what: 'too-many-rows' });
  const rows: RowOrFaults[] = [];
  const heads = new Set<string>();
  let objects = 0;
  for (const [index, item] of list.entries()) {
    // What is no object or list has no place in the outline.
    const place = typeof item === 'object' && item !== null ? outline[objects] : undefined;
    if (place !== undefined) objects += 1;
    rows.push(rowOf(item, index + 1, place, heads));
    if (index % RECORDS_A_SLICE === 0) yield index / list.length;
  }
  if (heads.size > OWN_LIMITS.columns) throw new OwnFileRefused({ what: 'too-many-columns' });
  const head = heads.size === 0 ? undefined : columnsOf(withoutSynonyms([...heads]));
  return { rows, fields: head?.known ?? [], unread: head?.unread ?? [] };
}

/** One record may say "country" where another says "name": each is read by its own keys. */
function withoutSynonyms(heads: readonly string[]): readonly string[] {
  const fields = heads.map((head) => ownFieldOf(head));
  return heads.filter((_, index) => {
    const field = fields[index];
    return field === undefined || fields.indexOf(field) === index;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const line = error instanceof Error ? faultyLine(text, error.message) : undefined;
    throw new OwnFileRefused({ what: 'not-json', ...(line === undefined ? {} : { line }) });
  }
}

/** "Unexpected token } in JSON at position 120": browsers tell the place, each in its words. */
function faultyLine(text: string, message: string): number | undefined {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

function listIn(value: unknown): readonly unknown[] {
  const list: unknown =
    typeof value === 'object' && value !== null && 'economies' in value ? value.economies : value;
  if (Array.isArray(list)) return list;
  throw new OwnFileRefused({ what: 'no-list' });
}

function rowOf(
  item: unknown,
  record: number,
  outline: RecordOutline | undefined,
  heads: Set<string>,
): RowOrFaults {
  if (typeof item !== 'object' || item === null || Array.isArray(item) || outline === undefined) {
    const at = { line: outline?.line, record, field: undefined };
    return { faults: [{ ...at, value: shown(item), what: 'not-a-record' }] };
  }
  const { line, keys, repeated } = outline;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(item);
  const cells = new Map<OwnFieldName, RawCell>();
  const lines = new Map<OwnFieldName, number>();
  const twice = repeated.map(({ key, line: at }) => ({ key, line: at }));
  for (const [key, value] of entries) {
    heads.add(key);
    const field = ownFieldOf(key)?.name;
    const at = keys.get(key) ?? line;
    if (field !== undefined && cells.has(field)) twice.push({ key, line: at });
    if (field === undefined) continue;
    cells.set(field, value);
    lines.set(field, at);
  }
  const faults = twice.map(({ key, line: at }) => ({
    line: at,
    record,
    field: ownFieldOf(key)?.name,
    value: shown(key),
    what: 'repeated-key' as const,
  }));
  return faults.length > 0 ? { faults } : { line, record, cells, lines };
}
