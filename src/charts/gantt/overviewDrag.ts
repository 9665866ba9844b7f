import type { GanttWindow } from './ganttWindow.ts';
import { panWindow, validWindow } from './ganttWindow.ts';
import type { OverviewScale } from './overviewLayout.ts';

const HANDLE_PX = 8;
/** A pointer that moved less draws out no window. */
const LEAST_DRAG_PX = 6;
const LEAST_DAYS = 10;

export type OverviewPart = 'from' | 'to' | 'body' | 'new';

/** What a pointer took hold of, where, and the window at that moment. */
export type OverviewDrag = {
  readonly part: OverviewPart;
  readonly x: number;
  readonly window: GanttWindow;
};

export function partAt(
  at: number,
  { left, right }: { readonly left: number; readonly right: number },
): OverviewPart {
  if (Math.abs(at - left) <= HANDLE_PX) return 'from';
  if (Math.abs(at - right) <= HANDLE_PX) return 'to';
  return at > left && at < right ? 'body' : 'new';
}

/** The window once the pointer has come to `at`; undefined while it has hardly moved. */
export function draggedTo(
  { part, x, window }: OverviewDrag,
  at: number,
  { pxPerDay, dayAt }: OverviewScale,
): GanttWindow | undefined {
  const moved = (at - x) / pxPerDay;
  switch (part) {
    case 'body':
      return panWindow(window, moved);
    case 'new':
      if (Math.abs(at - x) < LEAST_DRAG_PX) return undefined;
      return validWindow(dayAt(Math.min(x, at)), dayAt(Math.max(x, at)));
    case 'from':
    case 'to':
      return resized(window, part, moved);
  }
}

/** The other end stays where it is. */
export function resized({ from, to }: GanttWindow, part: 'from' | 'to', days: number): GanttWindow {
  return part === 'from'
    ? validWindow(Math.min(from + days, to - LEAST_DAYS), to)
    : validWindow(from, Math.max(to + days, from + LEAST_DAYS));
}
