import { useCallback, useId, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { GANTT_KEYS } from '../../wording/gantt.ts';
import { markIdAt } from '../focusMark.ts';
import { FocusRing } from '../FocusRing.tsx';
import { useTip } from '../useTip.ts';
import { GanttPicture } from './GanttPicture.tsx';
import type { GanttProps } from './ganttProps.ts';
import { fitWindow } from './ganttWindow.ts';
import type { GanttLayout } from './layout.ts';
import type { MarkPlace } from './markPlaces.ts';
import { placeOfEvent, placeOfKey, ringBox } from './markPlaces.ts';
import { MarkTip } from './MarkTip.tsx';
import type { PlacedMark } from './placeMarks.ts';
import { useGanttGestures } from './useGanttGestures.ts';
import { useLaneMarks } from './useLaneMarks.ts';
import { useMarkPointer } from './useMarkPointer.ts';

const RING_RADIUS_PX = 5;

/** The lanes as a grid that is walked through by keys, dragged, and opened at any mark. */
export function GanttGrid(props: GanttProps & { readonly layout: GanttLayout }) {
  const { layout, extent, onWindow, onOpen, onFold, describe } = props;
  const idPrefix = useId();
  const root = useRef<SVGSVGElement>(null);
  const tip = useTip();
  const [isRingShown, setRingShown] = useState(false);
  const open = (mark: PlacedMark) => onOpen(mark.items.map(({ id }) => id));
  const { activeKey, onKeyDown, onFocusMark } = useLaneMarks({
    root,
    layout,
    onWindow,
    onFit: () => onWindow(fitWindow(extent.from, extent.to)),
    onOpen: open,
    onFold,
    onLeave: () => {
      if (tip.shownId === undefined) props.onLeave();
      else tip.hide();
    },
  });
  const { wheelRef, hasDragged, handlers } = useGanttGestures({ layout, onWindow });
  const pointer = useMarkPointer({
    layout,
    hasDragged,
    onFold,
    onOpen: open,
    onPoint: (id) => (id === undefined ? tip.hideSoon() : tip.show(id)),
  });
  const picture = useCallback(
    (element: SVGSVGElement | null) => {
      root.current = element;
      return wheelRef(element);
    },
    [wheelRef],
  );
  const opened = placeOfEvent(layout, props.selectedId);
  const focused = isRingShown ? placeOfKey(layout, activeKey) : undefined;
  const tipped = placeOfKey(layout, tip.shownId);

  function onFocus({ target }: FocusEvent): void {
    const place = placeOfKey(layout, markIdAt(target));
    if (place === undefined) return;
    setRingShown(target.matches(':focus-visible'));
    onFocusMark(place.row, place.mark?.id);
    if (place.mark !== undefined) tip.show(place.mark.id);
  }

  return (
    <>
      <svg
        className={pointer.isOverMark ? 'gantt-picture is-over-mark' : 'gantt-picture'}
        ref={picture}
        role="grid"
        aria-label={props.label}
        aria-description={GANTT_KEYS}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onKeyDown={(event) => {
          setRingShown(true);
          onKeyDown(event);
        }}
        onClick={pointer.onClick}
        onFocus={onFocus}
        onBlur={() => {
          setRingShown(false);
          tip.hideSoon();
        }}
        {...handlers}
        onPointerMove={(event) => {
          handlers.onPointerMove(event);
          pointer.onPoint(event);
        }}
        onPointerLeave={() => {
          pointer.onLeave();
          tip.hideSoon();
        }}
      >
        <rect width={layout.width} height={layout.height} fill="transparent" role="presentation" />
        <GanttPicture
          layout={layout}
          meetingColour={props.meetingColour}
          idPrefix={idPrefix}
          litIds={props.litIds}
          flag={props.flag}
          cells={{ describe, activeKey, openId: opened?.mark?.id }}
        />
        {opened === undefined ? null : <Ring place={opened} layout={layout} />}
        {focused === undefined ? null : <Ring place={focused} layout={layout} />}
      </svg>
      {tipped?.mark === undefined ? null : (
        <MarkTip mark={tipped.mark} row={tipped.row} layout={layout} tip={tip}>
          {describe(tipped.mark)}
        </MarkTip>
      )}
    </>
  );
}

type RingProps = { readonly place: MarkPlace; readonly layout: GanttLayout };

function Ring({ place, layout }: RingProps) {
  return <FocusRing {...ringBox(place, layout)} radius={RING_RADIUS_PX} />;
}
