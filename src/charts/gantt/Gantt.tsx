import { useId, useMemo, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { GANTT_KEYS, groupSentence } from '../../wording/gantt.ts';
import { ChartTip } from '../ChartTip.tsx';
import { markIdAt } from '../focusMark.ts';
import { usePictureHeight } from '../presentation.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import { fitLanes } from './fitLanes.ts';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttFlag, MarkPlace } from './GanttPicture.tsx';
import { GanttPicture } from './GanttPicture.tsx';
import type { GanttWindow } from './ganttWindow.ts';
import { fitWindow } from './ganttWindow.ts';
import type { GanttLayout, GanttSilence, PlacedMark, PlacedRow } from './layout.ts';
import { layoutGantt, middleOf } from './layout.ts';
import { Overview } from './Overview.tsx';
import { useGanttGestures } from './useGanttGestures.ts';
import { rowKey, useLaneMarks } from './useLaneMarks.ts';
import './gantt.css';

export type GanttSize = {
  readonly fontSize: number;
  readonly laneHeight: number;
  readonly mergePx?: number;
};

type Props = {
  readonly label: string;
  readonly groups: readonly GanttGroup[];
  readonly window: GanttWindow;
  /** The whole stretch of time there is. */
  readonly extent: GanttWindow;
  readonly onWindow: (window: GanttWindow) => void;
  readonly size: GanttSize;
  readonly meetingColour: string;
  readonly silences: readonly GanttSilence[];
  readonly folded: ReadonlySet<string>;
  readonly onFold: (group: string) => void;
  readonly litIds: ReadonlySet<string> | undefined;
  readonly selectedId: string | undefined;
  readonly flag: GanttFlag | undefined;
  readonly onOpen: (ids: readonly string[]) => void;
  readonly onLeave: () => void;
  /** The sentence of a mark, for a screen reader and for its tip. */
  readonly describe: (mark: PlacedMark) => string;
};

/** Lanes of events over time. The last step only: every event comes in with its lane. */
export function Gantt(props: Props) {
  const { groups, window, silences } = props;
  const [ref, width] = useWidth();
  const pictureHeight = usePictureHeight();
  const { size, folded } = useMemo(
    () =>
      pictureHeight === undefined
        ? { size: props.size, folded: props.folded }
        : fitLanes(groups, props.folded, pictureHeight),
    [props.size, props.folded, groups, pictureHeight],
  );
  const layout = useMemo(
    () =>
      width === undefined
        ? undefined
        : layoutGantt(groups, window, { width, ...size }, { folded, silences }),
    [groups, window, width, size, folded, silences],
  );
  return (
    <div className="gantt" ref={ref}>
      {layout === undefined ? null : (
        <>
          {pictureHeight === undefined ? (
            <Overview
              groups={groups}
              layout={layout}
              extent={props.extent}
              onWindow={props.onWindow}
            />
          ) : null}
          <Lanes {...props} layout={layout} />
        </>
      )}
    </div>
  );
}

function Lanes(props: Props & { readonly layout: GanttLayout }) {
  const { layout, extent, onWindow, onOpen, describe, selectedId } = props;
  const idPrefix = useId();
  const tip = useTip();
  const open = (mark: PlacedMark) => onOpen(mark.items.map(({ id }) => id));
  const root = useRef<SVGSVGElement>(null);
  const { activeKey, onKeyDown, onFocusMark } = useLaneMarks({
    root,
    layout,
    onWindow,
    onFit: () => onWindow(fitWindow(extent.from, extent.to)),
    onOpen: open,
    onFold: props.onFold,
    onLeave: () => {
      if (tip.shownId === undefined) props.onLeave();
      else tip.hide();
    },
  });
  const { wheelRef, hasDragged, handlers } = useGanttGestures({ layout, onWindow });
  const [isRingShown, setRingShown] = useState(false);
  const shown = tip.shownId === undefined ? undefined : placeOf(layout, tip.shownId);
  const opened = placeOfEvent(layout, selectedId);

  function onClick({ target }: MouseEvent): void {
    const place = placeOf(layout, markIdAt(target));
    if (place === undefined || hasDragged()) return;
    if (place.mark === undefined) props.onFold(place.row.id);
    else open(place.mark);
  }

  function onPointerOver({ target, relatedTarget, pointerType }: PointerEvent): void {
    const id = markIdAt(target);
    if (id === markIdAt(relatedTarget)) return;
    if (placeOf(layout, id)?.mark === undefined) tip.hideSoon();
    else if (id !== undefined && pointerType === 'mouse') tip.show(id);
  }

  function onFocus({ target }: FocusEvent): void {
    const place = placeOf(layout, markIdAt(target));
    if (place === undefined) return;
    setRingShown(target.matches(':focus-visible'));
    onFocusMark(place.row, place.mark?.id);
    if (place.mark !== undefined) tip.show(place.mark.id);
  }

  function renderRow(row: PlacedRow, content: ReactNode) {
    return (
      <g
        key={rowKey(row)}
        role="row"
        aria-label={row.title}
        {...(row.kind === 'lane' ? { 'data-lane': row.id } : {})}
      >
        {row.kind === 'group' ? renderGroup(row, content) : content}
      </g>
    );
  }

  function renderGroup(row: PlacedRow, content: ReactNode) {
    return (
      <g
        className="gantt-mark gantt-group"
        role="gridcell"
        aria-expanded={!row.folded}
        aria-label={groupSentence(row.label, row.total, row.folded)}
        tabIndex={activeKey === rowKey(row) ? 0 : -1}
        data-mark={rowKey(row)}
      >
        <rect x="0" y={row.y} width={layout.width} height={row.height} fill="transparent" />
        {content}
      </g>
    );
  }

  function renderMark(mark: PlacedMark, { row, look }: MarkPlace, shape: ReactNode) {
    return (
      <g
        key={mark.id}
        className="gantt-mark"
        role="gridcell"
        aria-selected={mark === opened?.mark}
        aria-label={describe(mark)}
        tabIndex={activeKey === mark.id ? 0 : -1}
        data-mark={mark.id}
        data-count={mark.items.length}
        {...look}
      >
        <Target mark={mark} row={row} layout={layout} />
        {/* What a stretch is labelled with is told by its name. */}
        {mark.kind === 'span' ? <g aria-hidden="true">{shape}</g> : shape}
      </g>
    );
  }

  return (
    <>
      <svg
        className="gantt-picture"
        ref={(element) => {
          root.current = element;
          return wheelRef(element);
        }}
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
        onPointerOver={onPointerOver}
        onPointerLeave={tip.hideSoon}
        onFocus={onFocus}
        onBlur={() => {
          setRingShown(false);
          tip.hideSoon();
        }}
        {...handlers}
      >
        <rect
          x="0"
          y="0"
          width={layout.width}
          height={layout.height}
          fill="transparent"
          role="presentation"
        />
        <GanttPicture
          layout={layout}
          meetingColour={props.meetingColour}
          idPrefix={idPrefix}
          litIds={props.litIds}
          flag={props.flag}
          renderRow={renderRow}
          renderMark={renderMark}
        />
        {opened === undefined ? null : <Ring {...boxOf(opened, layout)} />}
        {isRingShown ? <FocusedRing layout={layout} activeKey={activeKey} /> : null}
      </svg>
      {shown?.mark === undefined ? null : (
        <ChartTip
          left={shown.mark.x + 14}
          top={middleOf(shown.row, layout) + OVERVIEW_SPACE_PX}
          width={layout.width}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {describe(shown.mark)}
        </ChartTip>
      )}
    </>
  );
}

type Place = { readonly row: PlacedRow; readonly mark: PlacedMark | undefined };

/** The heading of a group or the mark in sight that bears the id. */
function placeOf({ rows }: GanttLayout, id: string | undefined): Place | undefined {
  if (id === undefined) return undefined;
  for (const row of rows) {
    if (row.kind === 'group' && rowKey(row) === id) return { row, mark: undefined };
    const mark = row.marks.find((one) => one.id === id && one.inSight);
    if (mark !== undefined) return { row, mark };
  }
  return undefined;
}

/** The mark in sight that holds the event. */
function placeOfEvent({ rows }: GanttLayout, event: string | undefined): Place | undefined {
  if (event === undefined) return undefined;
  for (const row of rows) {
    const mark = row.marks.find((one) => one.inSight && one.items.some(({ id }) => id === event));
    if (mark !== undefined) return { row, mark };
  }
  return undefined;
}

/** The tip stands below its mark; the overview strip stands above the lanes. */
const OVERVIEW_SPACE_PX = 64;

function boxOf({ row, mark }: Place, layout: GanttLayout): RingProps {
  if (mark === undefined) {
    return { x: 1, y: row.y + 2, width: layout.width - 2, height: row.height - 4 };
  }
  const { left, right } = edgesOf(mark, layout);
  return { x: left, y: middleOf(row, layout) - 12, width: right - left, height: 24 };
}

function edgesOf(mark: PlacedMark, { plotLeft, plotRight }: GanttLayout) {
  return {
    left: Math.max(plotLeft - 12, Math.min(mark.left, mark.x - 10)),
    right: Math.min(plotRight + 12, Math.max(mark.right, mark.x + 10)),
  };
}

type TargetProps = {
  readonly mark: PlacedMark;
  readonly row: PlacedRow;
  readonly layout: GanttLayout;
};

/** A mark is hit within the whole height of its row, and as wide as its neighbours leave it. */
function Target({ mark, row, layout }: TargetProps) {
  const { left, right } =
    mark.right - mark.left > 24 ? edgesOf(mark, layout) : { left: mark.x - 8, right: mark.x + 8 };
  const top = row.y - middleOf(row, layout);
  const box = { x: left - mark.x, y: top, width: right - left, height: row.height };
  return <rect {...box} fill="transparent" />;
}

type RingProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type FocusedRingProps = {
  readonly layout: GanttLayout;
  readonly activeKey: string | undefined;
};

function FocusedRing({ layout, activeKey }: FocusedRingProps) {
  const place = placeOf(layout, activeKey);
  return place === undefined ? null : <Ring {...boxOf(place, layout)} />;
}

/** Two colours, so that it shows on any ground: round the mark that has the focus or is open. */
function Ring(box: RingProps) {
  return (
    <g className="gantt-ring" aria-hidden="true" fill="none" pointerEvents="none">
      <rect {...box} rx="5" stroke="var(--focus-inner)" strokeWidth="5" />
      <rect {...box} rx="5" stroke="var(--focus-outer)" strokeWidth="2" />
    </g>
  );
}
