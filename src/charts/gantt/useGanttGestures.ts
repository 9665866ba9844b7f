import { useCallback, useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import type { GanttWindow } from './ganttWindow.ts';
import { panWindow, zoomWindow } from './ganttWindow.ts';
import type { GanttLayout } from './layout.ts';
import { dayAt } from './layout.ts';
import { pointWithin } from '../pointWithin.ts';

/** A pointer that moved less has clicked. */
const CLICK_SLACK_PX = 4;
/** A turn of 100 px of wheel takes the window to three quarters. */
const ZOOM_PER_PX = Math.log(4 / 3) / 100;
const LINE_PX = 16;

type Gesture = {
  readonly window: GanttWindow;
  readonly layout: GanttLayout;
  readonly starts: ReadonlyMap<number, number>;
};

type Options = {
  readonly layout: GanttLayout;
  readonly onWindow: (window: GanttWindow) => void;
};

/**
 * Wheel with Ctrl or Command zooms and with Shift pans, so that the page still scrolls; one pointer
 * drags, two pinch.
 */
export function useGanttGestures({ layout, onWindow }: Options) {
  const latest = useRef({ layout, onWindow });
  useEffect(() => {
    latest.current = { layout, onWindow };
  });
  const pointers = useRef(new Map<number, number>());
  const gesture = useRef<Gesture>(undefined);
  const hasDragged = useRef(false);

  // React listens to the wheel passively, and then the page would zoom as well.
  const wheelRef = useCallback((element: SVGSVGElement | null) => {
    if (element === null) return undefined;
    function turn(event: WheelEvent): void {
      const { layout: now, onWindow: move } = latest.current;
      const px = event.deltaMode === 1 ? LINE_PX : 1;
      const x =
        event.currentTarget instanceof SVGSVGElement
          ? pointWithin(event.currentTarget, event).x
          : 0;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const factor = Math.exp(event.deltaY * px * ZOOM_PER_PX);
        move(zoomWindow(now.window, factor, dayAt(now, x)));
      } else if (event.shiftKey) {
        event.preventDefault();
        const delta = (event.deltaX === 0 ? event.deltaY : event.deltaX) * px;
        move(panWindow(now.window, delta / now.scale.pxPerDay));
      }
    }
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, []);

  function begin(): void {
    gesture.current = { window: layout.window, layout, starts: new Map(pointers.current) };
  }

  function place(event: PointerEvent<SVGSVGElement>): number {
    return pointWithin(event.currentTarget, event).x;
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (pointers.current.size === 0) hasDragged.current = false;
    pointers.current.set(event.pointerId, place(event));
    begin();
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    const { current } = gesture;
    if (current === undefined || !pointers.current.has(event.pointerId)) return;
    const x = place(event);
    const start = current.starts.get(event.pointerId) ?? x;
    if (!hasDragged.current && Math.abs(x - start) < CLICK_SLACK_PX) return;
    if (!hasDragged.current) {
      hasDragged.current = true;
      // From here on the pointer is ours, wherever it goes.
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    pointers.current.set(event.pointerId, x);
    onWindow(draggedWindow(current, pointers.current));
  }

  function onPointerUp(event: PointerEvent<SVGSVGElement>): void {
    pointers.current.delete(event.pointerId);
    if (pointers.current.size === 0) gesture.current = undefined;
    else begin();
  }

  return {
    wheelRef,
    /** Whether the pointer that has just been lifted dragged, so that its click means nothing. */
    hasDragged: () => hasDragged.current,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}

/** The days under the pointers when they came down stay under them. */
function draggedWindow(
  { window, layout, starts }: Gesture,
  now: ReadonlyMap<number, number>,
): GanttWindow {
  const pairs = [...now].flatMap(([id, x]) => {
    const start = starts.get(id);
    return start === undefined ? [] : [{ start, x }];
  });
  const [first, second] = pairs;
  if (first === undefined) return window;
  if (second === undefined)
    return panWindow(window, (first.start - first.x) / layout.scale.pxPerDay);
  const before = Math.max(8, Math.abs(second.start - first.start));
  const after = Math.max(8, Math.abs(second.x - first.x));
  const anchor = dayAt(layout, (first.start + second.start) / 2);
  const moved = (first.start + second.start - first.x - second.x) / 2 / layout.scale.pxPerDay;
  const zoomed = zoomWindow(window, before / after, anchor);
  return panWindow(zoomed, moved * (before / after));
}
