import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { focusMarkWithin } from './focusMark.ts';
import type { NamedMark } from './moveMark.ts';
import { movedIndex, typedIndex } from './moveMark.ts';

const TYPE_AHEAD_PAUSE_MS = 700;

type Options = {
  readonly marks: readonly NamedMark[];
  /** Enter or space on a mark. */
  readonly onPin: (id: string) => void;
  /** Escape: the reader leaves the chart. */
  readonly onLeave: () => void;
  /** Left and right, where they mean something else than the mark before and after. */
  readonly onStep?: (id: string, direction: -1 | 1) => void;
  /** Draws a mark whose name begins so and is not among the marks, and gives its id. */
  readonly callUp?: ((typed: string) => string | undefined) | undefined;
};

type RovingMarks = {
  /** The one mark in the tab order. */
  readonly activeId: string | undefined;
  readonly activeIndex: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusMark: (id: string) => void;
};

const SIDEWAYS = { ArrowLeft: -1, ArrowRight: 1 } as const;

/**
 * One tab stop for all marks of a chart. Marks carry `data-mark="id"` and sit below the element
 * that hands its key presses in; focus itself moves, so that a screen reader reads the mark.
 */
export function useRovingMarks({ marks, onPin, onLeave, onStep, callUp }: Options): RovingMarks {
  const [chosenId, setChosenId] = useState<string>();
  const typed = useRef({ text: '', at: 0 });
  const activeIndex = Math.max(
    0,
    marks.findIndex((mark) => mark.id === chosenId),
  );
  const activeId = marks[activeIndex]?.id;

  function focusMark(root: Element, index: number | undefined): void {
    const mark = index === undefined ? undefined : marks[index];
    if (mark === undefined || focusMarkWithin(root, mark.id)) return;
    // Of very many marks only some are drawn, the active one always among them.
    focusDrawn(root, mark.id);
  }

  /** React draws it at the end of the key press, in a task that was queued before this one. */
  function focusDrawn(root: Element, id: string): void {
    setChosenId(id);
    queueMicrotask(() => focusMarkWithin(root, id));
  }

  function typeAhead(root: Element, letter: string, now: number): number | undefined {
    const { text, at } = typed.current;
    const whole = now - at > TYPE_AHEAD_PAUSE_MS ? letter : text + letter;
    typed.current = { text: whole, at: now };
    const index = typedIndex(whole, activeIndex, marks);
    const called = index === undefined ? callUp?.(whole) : undefined;
    if (called !== undefined) focusDrawn(root, called);
    return index;
  }

  /** What a key does besides moving to another mark; undefined where it does no such thing. */
  function actionOf(key: string, id: string): (() => void) | undefined {
    if (key === 'Enter' || key === ' ') return () => onPin(id);
    if (key === 'Escape') return onLeave;
    if (onStep === undefined || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined;
    return () => onStep(id, SIDEWAYS[key]);
  }

  function destination(root: Element, key: string, timeStamp: number): number | undefined {
    const moved = movedIndex(key, activeIndex, marks.length);
    if (moved !== undefined) return moved;
    return /^[\p{L}\p{N}]$/u.test(key) ? typeAhead(root, key, timeStamp) : undefined;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, timeStamp, currentTarget, ctrlKey, altKey, metaKey } = event;
    if (activeId === undefined || ctrlKey || altKey || metaKey) return;
    const action = actionOf(key, activeId);
    const index = action === undefined ? destination(currentTarget, key, timeStamp) : undefined;
    if (action === undefined && index === undefined) return;
    event.preventDefault();
    action?.();
    focusMark(currentTarget, index);
  }

  return { activeId, activeIndex, onKeyDown, onFocusMark: setChosenId };
}
