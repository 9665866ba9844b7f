import type { PointerEvent, RefObject } from 'react';
import { useState } from 'react';

/** Near the edge of the window the page moves along. */
const EDGE_PX = 64;
const SCROLL_PX = 14;

/** What is dragged, and the place it would take, counted from 0. */
type Drag = { readonly id: string; readonly to: number };

type DragOrder = {
  readonly drag: Drag | undefined;
  readonly handlersFor: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  readonly cancel: () => void;
};

/** Drags the entries of a list up and down by their handles; nothing moves until it is let go. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, to: number) => void,
): DragOrder {
  const [drag, setDrag] = useState<Drag>();
  const cancel = () => setDrag(undefined);
  return {
    drag,
    cancel,
    handlersFor: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, to: placeAt(list.current, id, event.clientY) });
      },
      onPointerMove: (event) => {
        if (drag === undefined) return;
        scrollAt(event.clientY);
        setDrag({ id, to: placeAt(list.current, id, event.clientY) });
      },
      onPointerUp: () => {
        if (drag !== undefined) onDrop(id, drag.to);
        cancel();
      },
      onPointerCancel: cancel,
    }),
  };
}

/** As many of the others as lie with their middle above the pointer come before it. */
function placeAt(list: HTMLElement | null, id: string, y: number): number {
  const others = Array.from(list?.children ?? []).filter(
    (entry) => entry.getAttribute('data-id') !== id,
  );
  return others.filter((entry) => {
    const { top, height } = entry.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

function scrollAt(y: number): void {
  if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
  else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
}
