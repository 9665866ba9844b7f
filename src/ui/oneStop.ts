/** Tables, and lists of much else, whose links and buttons are one stop of the Tab key. */
export const ONE_STOP = '.data-table, [data-one-stop]';

/** Fewer are quicker to reach by Tab than by learning other keys. */
const FEW_STOPS = 6;
const ROWS = 'tr, [data-one-stop] > *';
const STOPS = 'a[href], button, [role=gridcell][tabindex]';
const PAGE_ROWS = 10;

/** What takes the focus in a group that is one stop; nothing where a group is small. */
function stopsOf(group: Element): readonly HTMLElement[] {
  const stops = [...group.querySelectorAll<HTMLElement>(STOPS)];
  return stops.length > FEW_STOPS ? stops : [];
}

/** Leaves one of its stops in the order of Tab: the one last focused, or the first. */
export function keepOneStop(group: Element): void {
  const stops = stopsOf(group);
  const kept = stops.find((one) => one.dataset['kept'] !== undefined) ?? stops[0];
  for (const one of stops) one.tabIndex = one === kept ? 0 : -1;
  if (kept !== undefined) return;
  // A table that has grown short is walked through by Tab again.
  for (const one of group.querySelectorAll('a[tabindex], button[tabindex]')) {
    one.removeAttribute('tabindex');
  }
}

/** Tab comes back to where it left. Gives whether the focus is in a group of one stop. */
export function stopReached(stop: Element): boolean {
  const group = stop.closest(ONE_STOP);
  const stops = group === null ? [] : stopsOf(group);
  if (group === null || !stops.some((one) => one === stop)) return false;
  for (const one of stops) {
    if (one === stop) one.dataset['kept'] = '';
    else delete one.dataset['kept'];
  }
  keepOneStop(group);
  return true;
}

type Key = { readonly key: string; readonly ctrlKey: boolean };

/** Where a key leads from a stop: along its row, or to the same column of another. */
export function stopAfter(stop: Element, { key, ctrlKey }: Key): HTMLElement | undefined {
  const group = stop.closest(ONE_STOP);
  const stops = group === null ? [] : stopsOf(group);
  const rows = rowsOf(stops);
  const at = rows.findIndex((row) => row.some((one) => one === stop));
  const row = rows[at];
  if (row === undefined) return undefined;
  const place = row.findIndex((one) => one === stop);
  const inRow = (to: number) => nearest(rows[Math.max(0, Math.min(rows.length - 1, to))], stop);
  switch (key) {
    case 'ArrowRight':
      return row[place + 1];
    case 'ArrowLeft':
      return row[place - 1];
    case 'ArrowDown':
      return inRow(at + 1);
    case 'ArrowUp':
      return inRow(at - 1);
    case 'PageDown':
      return inRow(at + PAGE_ROWS);
    case 'PageUp':
      return inRow(at - PAGE_ROWS);
    case 'Home':
      return ctrlKey ? stops[0] : row[0];
    case 'End':
      return ctrlKey ? stops.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

function rowsOf(stops: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const rows = new Map<Element | null, HTMLElement[]>();
  for (const one of stops) {
    const row = one.closest(ROWS);
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  return [...rows.values()];
}

/** Of another row, what stands in the column nearest to that of the stop. */
function nearest(row: readonly HTMLElement[] = [], stop: Element): HTMLElement | undefined {
  const column = columnOf(stop);
  const off = (one: Element) => Math.abs(columnOf(one) - column);
  return row.toSorted((a, b) => off(a) - off(b))[0];
}

function columnOf(stop: Element): number {
  const cell = stop.closest('td, th');
  return cell instanceof HTMLTableCellElement ? cell.cellIndex : 0;
}
