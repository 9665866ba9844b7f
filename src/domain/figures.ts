import { isPartialDate } from './partialDate.ts';
import type { Change, ChangedValue } from './release.ts';

/** The figures of one record by their path: `milestones.application.date`. */
export type Figures = ReadonlyMap<string, Exclude<ChangedValue, null>>;

/** Words that say as much as a number does: a status, a stage, the value of a fact. */
const TELLING_KEYS: ReadonlySet<string> = new Set([
  'status',
  'standing',
  'listStatus',
  'qualifier',
  'value',
  'bound',
  'doubt',
]);
/** Where in its source something stands is no figure of ours. */
const PLACE_KEY = 'line';

/** Names the whole record where one is added or taken away. */
export const WHOLE_RECORD = '(record)';

/** Every number, date, yes or no and status of a record; titles, notes and sources are none. */
export function figuresOf(record: unknown): Figures {
  const figures = new Map<string, Exclude<ChangedValue, null>>();
  gather(record, '', '', figures);
  return figures;
}

function gather(
  value: unknown,
  path: string,
  key: string,
  figures: Map<string, Exclude<ChangedValue, null>>,
): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Array.isArray(value) ? namedItems(value) : Object.entries(value)) {
      const itemKey = Array.isArray(value) ? key : name;
      gather(item, path === '' ? name : `${path}.${name}`, itemKey, figures);
    }
  } else if (typeof value === 'string') {
    if (TELLING_KEYS.has(key) || isPartialDate(value)) figures.set(path, value);
  } else if (typeof value === 'number' || typeof value === 'boolean') {
    if (key !== PLACE_KEY) figures.set(path, value);
  }
}

/** Items go by their id, so that one put in between renames none; without an id by their place. */
function namedItems(items: readonly unknown[]): readonly (readonly [string, unknown])[] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const name = idOf(item) ?? String(index);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [times === 1 ? name : `${name}~${times}`, item] as const;
  });
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

/** The figures as they were before `changes`: the same record, one version back. */
export function beforeChanges(figures: Figures, changes: readonly Change[]): Figures {
  const before = new Map(figures);
  for (const { field, old } of changes) {
    if (field === WHOLE_RECORD && old === null) before.clear();
    else if (old === null) remove(before, field);
    else before.set(field, old);
  }
  return before;
}

/** What was added as a whole, an event or a meeting, is told by its path alone. */
function remove(figures: Map<string, unknown>, field: string): void {
  for (const path of figures.keys()) {
    if (path === field || path.startsWith(`${field}.`)) figures.delete(path);
  }
}

/** Whether the record now holds what a change says that it became. */
export function holdsChange(figures: Figures, { field, new: now }: Change): boolean {
  if (now === null) return !figures.has(field);
  if (figures.get(field) === now) return true;
  // An added part is told by a word for it.
  return [...figures.keys()].some((path) => path.startsWith(`${field}.`)) || field === WHOLE_RECORD;
}
