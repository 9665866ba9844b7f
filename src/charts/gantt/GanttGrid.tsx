import { useCallback, useId, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import { GANTT_KEYS } from '../../wording/gantt.ts';
import { ChartTip } from '../ChartTip.tsx';
import { focusMarkWithin, markIdAt } from '../focusMark.ts';
import { FocusRing } from '../FocusRing.tsx';
import { pointWithin } from '../pointWithin.ts';
import { useTip } from '../useTip.ts';
import { GanttPicture } from './GanttPicture.tsx';
import type { GanttProps } from './ganttProps.ts';
import { fitWindow } from './ganttWindow.ts';
import type { GanttLayout } from './layout.ts';
import type { MarkPlace } from './markPlaces.ts';
import { placeAt, placeOfEvent, placeOfKey, ringBox } from './markPlaces.ts';
import type { PlacedMark } from './placeMarks.ts';
import { useGanttGestures } from './useGanttGestures.ts';
import { useLaneMarks } from './useLaneMarks.ts';

/** The tip stands below its mark; the overview strip stands above the lanes. */
const OVERVIEW_SPACE_PX = 64;
const TIP_GAP_PX = 14;
const RING_RADIUS_PX = 5;

/** The lanes as a grid that is walked through by keys, dragged, and opened at any mark. */
export function GanttGrid(props: GanttProps & { readonly layout: GanttLayout }) {
  const { layout, extent, onWindow, onOpen, onFold, describe } = props;
  const idPrefix = useId();
  const root = useRef<SVGSVGElement>(null);
  const tip = useTip();
  const [isRingShown, setRingShown] = useState(false);
  const [hoveredId, setHoveredId] = useState<string>();
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

  function onClick(event: MouseEvent<SVGSVGElement>): void {
    const place = hasDragged() ? undefined : placeOfEventAt(layout, event);
    if (place === undefined) return;
    if (place.mark === undefined) onFold(place.row.id);
    else {
      focusMarkWithin(event.currentTarget, place.mark.id);
      open(place.mark);
    }
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    handlers.onPointerMove(event);
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const id = placeOfEventAt(layout, event)?.mark?.id;
    if (id === hoveredId) return;
    setHoveredId(id);
    if (id === undefined) tip.hideSoon();
    else tip.show(id);
  }

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
        className={hoveredId === undefined ? 'gantt-picture' : 'gantt-picture is-over-mark'}
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
        onClick={onClick}
        onFocus={onFocus}
        onBlur={() => {
          setRingShown(false);
          tip.hideSoon();
        }}
        {...handlers}
        onPointerMove={onPointerMove}
        onPointerLeave={() => {
          setHoveredId(undefined);
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
        <ChartTip
          left={tipped.mark.x + layout.shift + TIP_GAP_PX}
          top={tipped.row.middle + OVERVIEW_SPACE_PX}
          width={layout.width}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {describe(tipped.mark)}
        </ChartTip>
      )}
    </>
  );
}

/** The mark that is hit, or else the one that the pointer means. */
function placeOfEventAt(
  layout: GanttLayout,
  event: MouseEvent<SVGSVGElement>,
): MarkPlace | undefined {
  const hit = placeOfKey(layout, markIdAt(event.target));
  return hit ?? placeAt(layout, pointWithin(event.currentTarget, event));
}

type RingProps = { readonly place: MarkPlace; readonly layout: GanttLayout };

function Ring({ place, layout }: RingProps) {
  return <FocusRing {...ringBox(place, layout)} radius={RING_RADIUS_PX} />;
}
