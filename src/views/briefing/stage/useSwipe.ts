import { useRef } from 'react';
import type { TouchEvent } from 'react';

const LEAST_SWIPE_PX = 60;
/** A swipe runs along, not down: this many times as far. */
const FLATNESS = 2;
/** Here a finger moves what it touches. */
const HELD_BY_OTHERS = '[role="grid"], [role="group"] svg, .fitted-region, input, button, dialog';

type Start = { readonly x: number; readonly y: number };

/** One finger to the left for the next slide, to the right for the one before. */
export function useSwipe(onSwipe: (direction: 'next' | 'previous') => void) {
  const start = useRef<Start>(undefined);
  return {
    onTouchStart: ({ touches, target }: TouchEvent): void => {
      const only = touches[0];
      const isHeld = target instanceof Element && target.closest(HELD_BY_OTHERS) !== null;
      const isSwipe = touches.length === 1 && !isHeld && only !== undefined;
      start.current = isSwipe ? { x: only.clientX, y: only.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent): void => {
      const from = start.current;
      const only = changedTouches[0];
      start.current = undefined;
      if (from === undefined || only === undefined) return;
      const [right, down] = [only.clientX - from.x, only.clientY - from.y];
      if (Math.abs(right) < LEAST_SWIPE_PX || Math.abs(right) < FLATNESS * Math.abs(down)) return;
      onSwipe(right < 0 ? 'next' : 'previous');
    },
  };
}
