import { useState } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { focusMarkWithin, markIdAt } from '../focusMark.ts';
import { pointWithin } from '../pointWithin.ts';
import type { GanttLayout } from './layout.ts';
import type { MarkPlace } from './markPlaces.ts';
import { placeAt, placeOfKey } from './markPlaces.ts';
import type { PlacedMark } from './placeMarks.ts';

type Options = {
  readonly layout: GanttLayout;
  /** Whether the click ends a drag. */
  readonly hasDragged: () => boolean;
  readonly onFold: (group: string) => void;
  readonly onOpen: (mark: PlacedMark) => void;
  /** The mark that the mouse has come to mean, or none. */
  readonly onPoint: (id: string | undefined) => void;
};

/** One listener for all marks: the one that is hit, or else the one that the pointer means. */
export function useMarkPointer({ layout, hasDragged, onFold, onOpen, onPoint }: Options) {
  const [pointedId, setPointedId] = useState<string>();

  function point(id: string | undefined): void {
    if (id === pointedId) return;
    setPointedId(id);
    onPoint(id);
  }

  function onClick(event: MouseEvent<SVGSVGElement>): void {
    const place = hasDragged() ? undefined : placeMeant(layout, event);
    if (place === undefined) return;
    if (place.mark === undefined) {
      onFold(place.row.id);
      return;
    }
    focusMarkWithin(event.currentTarget, place.mark.id);
    onOpen(place.mark);
  }

  return {
    isOverMark: pointedId !== undefined,
    onClick,
    onPoint: (event: PointerEvent<SVGSVGElement>) => {
      const isFree = event.pointerType === 'mouse' && event.buttons === 0;
      if (isFree) point(placeMeant(layout, event)?.mark?.id);
    },
    onLeave: () => point(undefined),
  };
}

function placeMeant(layout: GanttLayout, event: MouseEvent<SVGSVGElement>): MarkPlace | undefined {
  const hit = placeOfKey(layout, markIdAt(event.target));
  return hit ?? placeAt(layout, pointWithin(event.currentTarget, event));
}
