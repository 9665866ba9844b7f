import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { focusMarkWithin } from '../focusMark.ts';
import { movedIndex, typedIndex } from '../moveMark.ts';
import type { GanttWindow } from './ganttWindow.ts';
import { panWindow, windowShowing, zoomWindow } from './ganttWindow.ts';
import type { GanttLayout, PlacedRow } from './layout.ts';
import type { PlacedMark } from './placeMarks.ts';
import { rowKey } from './rowKey.ts';

const TYPE_AHEAD_PAUSE_MS = 700;
const PAN_SHARE = 0.15;
const ZOOM_STEP = 0.7;

/** The mark in the tab order: an event's, or the heading of a group. */
type Place = { readonly row: string; readonly event: string | undefined };

type Options = {
  /** The picture that holds the marks. */
  readonly root: RefObject<SVGSVGElement | null>;
  readonly layout: GanttLayout;
  readonly onWindow: (window: GanttWindow) => void;
  readonly onFit: () => void;
  readonly onOpen: (mark: PlacedMark) => void;
  readonly onFold: (group: string) => void;
  readonly onLeave: () => void;
};

/** One tab stop for the whole picture; arrows move between the marks of a row and between rows. */
export function useLaneMarks(options: Options) {
  const { root, layout, onWindow } = options;
  const [place, setPlace] = useState<Place>();
  const wanted = useRef<Place>(undefined);
  const typed = useRef({ text: '', at: 0 });
  const rows = layout.rows.filter(({ kind, marks }) => kind === 'group' || marks.length > 0);
  const chosen = rows.find((one) => rowKey(one) === place?.row);
  // What has been moved out of sight is not drawn, and cannot hold the tab stop.
  const row = chosen !== undefined && canBeSeen(chosen) ? chosen : firstRow(rows);
  const markIndex = row === undefined ? -1 : indexOfMark(row, place?.event, layout);
  const mark = row?.marks[markIndex];
  const activeKey = mark?.id ?? (row === undefined ? undefined : rowKey(row));

  // A mark out of sight is drawn once the window has moved, perhaps merged with another; until then
  // the wish stands, and it is for the event.
  useEffect(() => {
    if (wanted.current === undefined || root.current === null) return;
    const key = keyOfPlace(rows, wanted.current);
    if (key === undefined || focusMarkWithin(root.current, key)) wanted.current = undefined;
  });

  function go(to: PlacedRow, index: number): void {
    const next = to.marks[index];
    const there = { row: rowKey(to), event: next?.id };
    setPlace(there);
    wanted.current = there;
    if (next === undefined) return;
    const [first] = next.items;
    const days = next.items.map(({ centre }) => centre);
    if (first === undefined) return;
    const shown = windowShowing(layout.window, Math.min(...days), Math.max(...days));
    if (shown !== layout.window) onWindow(shown);
  }

  function goToRow(step: number): void {
    const at = row === undefined ? -1 : rows.indexOf(row);
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (to !== undefined && to !== row)
      go(to, nearestMark(to, mark?.x ?? layout.plotLeft - layout.shift));
  }

  function typeAhead(letter: string, now: number): void {
    const { text, at } = typed.current;
    typed.current = { text: now - at > TYPE_AHEAD_PAUSE_MS ? letter : text + letter, at: now };
    const names = rows.map(({ id, title }) => ({ id, name: title }));
    const index = typedIndex(typed.current.text, row === undefined ? 0 : rows.indexOf(row), names);
    const to = index === undefined ? undefined : rows[index];
    if (to !== undefined) go(to, nearestMark(to, mark?.x ?? layout.plotLeft - layout.shift));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, altKey, metaKey, timeStamp } = event;
    if (row === undefined || ctrlKey || altKey || metaKey) return;
    const action = actionOf(key, shiftKey, timeStamp, row);
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  function actionOf(
    key: string,
    shiftKey: boolean,
    timeStamp: number,
    at: PlacedRow,
  ): (() => void) | undefined {
    const { window } = layout;
    const middle = mark === undefined ? (window.from + window.to) / 2 : dayOfMark(mark);
    const pan = (window.to - window.from) * PAN_SHARE;
    if (shiftKey && key === 'ArrowLeft') return () => onWindow(panWindow(window, -pan));
    if (shiftKey && key === 'ArrowRight') return () => onWindow(panWindow(window, pan));
    if (key === '+' || key === '=') return () => zoom(ZOOM_STEP, middle);
    if (key === '-') return () => zoom(1 / ZOOM_STEP, middle);
    if (key === '0') return options.onFit;
    if (key === 'ArrowDown') return () => goToRow(1);
    if (key === 'ArrowUp') return () => goToRow(-1);
    if (key === 'Escape') return options.onLeave;
    if (key === 'Enter' || key === ' ') return () => pin(at);
    const moved = movedIndex(key, markIndex, at.marks.length);
    if (moved !== undefined) return () => go(at, moved);
    return /^\p{L}$/u.test(key) ? () => typeAhead(key, timeStamp) : undefined;
  }

  function zoom(factor: number, day: number): void {
    if (row !== undefined) wanted.current = { row: rowKey(row), event: mark?.id };
    onWindow(zoomWindow(layout.window, factor, day));
  }

  function pin(at: PlacedRow): void {
    if (at.kind === 'group') options.onFold(at.id);
    else if (mark !== undefined) options.onOpen(mark);
  }

  return {
    activeKey,
    onKeyDown,
    onFocusMark: (row_: PlacedRow, id: string | undefined) =>
      setPlace({ row: rowKey(row_), event: id }),
  };
}

function dayOfMark({ items }: PlacedMark): number {
  return items.reduce((sum, { centre }) => sum + centre, 0) / Math.max(1, items.length);
}

function canBeSeen({ kind, seen }: PlacedRow): boolean {
  return kind === 'group' || seen.length > 0;
}

/** The reader begins at the first lane that has an event in sight, not at a heading. */
function firstRow(rows: readonly PlacedRow[]): PlacedRow | undefined {
  return rows.find((row) => row.kind === 'lane' && canBeSeen(row)) ?? rows.find(canBeSeen);
}

/** The mark that stands for a place now, in sight or not; undefined where its row is gone. */
function keyOfPlace(rows: readonly PlacedRow[], { row: key, event }: Place): string | undefined {
  const row = rows.find((one) => rowKey(one) === key);
  if (row === undefined || event === undefined) return row === undefined ? undefined : key;
  return row.marks.find(({ items }) => items.some(({ id }) => id === event))?.id;
}

/** The mark that now holds the event, so that a merge by zooming does not lose the reader. */
function indexOfMark(
  row: PlacedRow,
  event: string | undefined,
  { plotLeft, plotRight, shift }: GanttLayout,
): number {
  const held = row.seen.find(({ items }) => items.some(({ id }) => id === event));
  const shown = held ?? row.seen[0];
  return shown === undefined
    ? nearestMark(row, (plotLeft + plotRight) / 2 - shift)
    : row.marks.indexOf(shown);
}

function nearestMark({ marks }: PlacedRow, x: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, mark] of marks.entries()) {
    const distance = Math.abs(mark.x - x);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}
