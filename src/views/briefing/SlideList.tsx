import { useRef } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Deck } from '../../domain/deck.ts';
import { slideDuplicated, slideMoved, slideRemoved } from '../../stores/decks.ts';
import { DECK_FULL, DECK_LABELS, DONE } from '../../wording/briefing.ts';
import { SlideItem } from './SlideItem.tsx';
import { useDragOrder } from './useDragOrder.ts';

type Props = {
  readonly deck: Deck;
  readonly dataset: Dataset;
  readonly say: (text: string) => void;
};

/** The slides in their order, which a pointer, a button or a key changes. */
export function SlideList({ deck, dataset, say }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const total = deck.slides.length;
  const { drag, handlersFor, cancel } = useDragOrder(list, move);

  function move(id: string, to: number): void {
    const from = deck.slides.findIndex((slide) => slide.id === id);
    const place = Math.min(Math.max(to, 0), total - 1);
    if (from === place) return;
    slideMoved(id, place);
    say(DONE.moved(place + 1, total));
  }

  function remove(id: string, at: number): void {
    // The focus goes on to a neighbour before its own place is gone.
    const neighbour = deck.slides[at + 1] ?? deck.slides[at - 1];
    focusHandle(list.current, neighbour?.id);
    slideRemoved(id);
    say(DONE.removed);
  }

  return (
    <ol ref={list} className="slide-list" aria-label={DECK_LABELS.slides}>
      {deck.slides.map((slide, at) => (
        <SlideItem
          key={slide.id}
          slide={slide}
          at={at}
          total={total}
          dataset={dataset}
          mark={markOf(drag, slide.id, at, deck)}
          dragHandlers={handlersFor(slide.id)}
          onMove={(to) => move(slide.id, to)}
          onCancel={cancel}
          onDuplicate={() => {
            say(slideDuplicated(slide.id) ? DONE.duplicated : DECK_FULL);
          }}
          onRemove={() => remove(slide.id, at)}
        />
      ))}
    </ol>
  );
}

export type DropMark = 'dragged' | 'before' | 'after' | undefined;

/** A line stands where the dragged slide would come to lie. */
function markOf(
  drag: { readonly id: string; readonly to: number } | undefined,
  id: string,
  at: number,
  deck: Deck,
): DropMark {
  if (drag === undefined) return undefined;
  if (drag.id === id) return 'dragged';
  const from = deck.slides.findIndex((slide) => slide.id === drag.id);
  // Places are counted without the dragged one.
  const place = at > from ? at - 1 : at;
  if (place === drag.to) return 'before';
  const isLast = place === deck.slides.length - 2;
  return isLast && drag.to > place ? 'after' : undefined;
}

function focusHandle(list: HTMLElement | null, id: string | undefined): void {
  const entry =
    id === undefined
      ? undefined
      : list?.querySelector(`[data-id="${CSS.escape(id)}"] .slide-handle`);
  const target = entry ?? document.querySelector('main h1');
  if (target instanceof HTMLElement) target.focus();
}
