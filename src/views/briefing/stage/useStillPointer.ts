import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Whether the pointer has not been moved since the slide of this `visit` came. A slide that a key
 * brings under a resting pointer is not pointed at, and opens no tip before the room.
 */
export function useStillPointer(visit: string): boolean {
  const [seen, setSeen] = useState({ visit, hasMoved: false });
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const onMove = useEffectEvent(({ clientX: x, clientY: y }: PointerEvent) => {
    const before = last.current;
    last.current = { x, y };
    // A browser also tells of a pointer below which the page has changed.
    const isMoved = before !== undefined && (before.x !== x || before.y !== y);
    if (isMoved) setSeen({ visit, hasMoved: true });
  });
  if (seen.visit !== visit) setSeen({ visit, hasMoved: false });
  useEffect(() => {
    const listener = (event: PointerEvent) => onMove(event);
    window.addEventListener('pointermove', listener);
    return () => window.removeEventListener('pointermove', listener);
  }, []);
  return !seen.hasMoved;
}
