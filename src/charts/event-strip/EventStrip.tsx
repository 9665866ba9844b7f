import { useMemo } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import { moreEvents, STRIP_KEYS, stripEvent, stripMarkName } from '../../wording/eventStrip.ts';
import { ChartTip } from '../ChartTip.tsx';
import { PointRing } from '../FocusRing.tsx';
import { useFontSize } from '../useFontSize.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import type { StripEvent, StripMark, StripTick } from './stripLayout.ts';
import { layoutStrip, stripSpan } from './stripLayout.ts';
import '../series-chart.css';
import './event-strip.css';

const LINE_Y_PX = 16;
const RADIUS_PX = 5;
const MERGED_RADIUS_PX = 8;
/** More titles would make the tip a list of its own. */
const MOST_IN_TIP = 5;
const TIP_GAP_PX = 30;

type Props = {
  readonly label: string;
  readonly events: readonly StripEvent[];
  readonly asOf: PartialDate;
  readonly colour: string;
  /** Enter or click: the reader wants the event in the list. */
  readonly onPick: (id: string) => void;
  readonly onLeave: () => void;
};

/** Events of one relation on a line of time; marks that would touch merge and show their count. */
export function EventStrip({ label, events, asOf, colour, onPick, onLeave }: Props) {
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const tip = useTip();
  const strip = useMemo(
    () => (width === undefined ? undefined : layoutStrip(events, stripSpan(events, asOf), width)),
    [events, asOf, width],
  );
  const shown = strip?.marks.find(({ id }) => id === tip.shownId);
  const height = LINE_Y_PX * 2 + fontSize * 1.4;
  return (
    <div className="series-chart event-strip" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      {strip === undefined || width === undefined ? null : (
        <svg width={width} height={height} role="group" aria-label={label}>
          <Axis ticks={strip.ticks} width={width} fontSize={fontSize} />
          <Marks
            label={label}
            marks={strip.marks}
            colour={colour}
            fontSize={fontSize}
            shownId={tip.shownId}
            onShow={tip.show}
            onHideSoon={tip.hideSoon}
            onPick={onPick}
            onEscape={() => {
              if (tip.shownId === undefined) onLeave();
              else tip.hide();
            }}
          />
        </svg>
      )}
      {shown === undefined ? null : (
        <ChartTip
          left={shown.x - 20}
          top={TIP_GAP_PX}
          width={width ?? 0}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {shown.events.slice(0, MOST_IN_TIP).map((event) => (
            <p key={event.id}>{stripEvent(event)}</p>
          ))}
          {shown.events.length > MOST_IN_TIP ? (
            <p>{moreEvents(shown.events.length - MOST_IN_TIP)}</p>
          ) : null}
        </ChartTip>
      )}
    </div>
  );
}

type AxisProps = {
  readonly ticks: readonly StripTick[];
  readonly width: number;
  readonly fontSize: number;
};

function Axis({ ticks, width, fontSize }: AxisProps) {
  return (
    <g aria-hidden="true" fontSize={fontSize} fill="var(--ink-3)">
      <line x1="0" x2={width} y1={LINE_Y_PX} y2={LINE_Y_PX} stroke="var(--control-line)" />
      {ticks.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={LINE_Y_PX} y2={LINE_Y_PX + 12} stroke="var(--grid)" />
          <text x={x} y={LINE_Y_PX * 2 + fontSize * 0.8} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

type MarksProps = {
  readonly label: string;
  readonly marks: readonly StripMark<StripEvent>[];
  readonly colour: string;
  readonly fontSize: number;
  readonly shownId: string | undefined;
  readonly onShow: (id: string) => void;
  readonly onHideSoon: () => void;
  readonly onPick: (id: string) => void;
  readonly onEscape: () => void;
};

function Marks(props: MarksProps) {
  const { label, marks, shownId, onShow, onHideSoon, onPick, onEscape } = props;
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: marks.map((mark) => ({ id: mark.id, name: stripMarkName(mark.events) })),
    onPin: onPick,
    onLeave: onEscape,
  });
  return (
    <g role="listbox" aria-label={label} aria-description={STRIP_KEYS} onKeyDown={onKeyDown}>
      {marks.map((mark) => (
        <g
          key={mark.id}
          className={mark.id === shownId ? 'series-mark is-shown' : 'series-mark'}
          role="option"
          aria-selected={mark.id === shownId}
          aria-label={stripMarkName(mark.events)}
          tabIndex={mark.id === activeId ? 0 : -1}
          data-mark={mark.id}
          onFocus={() => {
            onFocusMark(mark.id);
            onShow(mark.id);
          }}
          onBlur={onHideSoon}
          onPointerEnter={() => onShow(mark.id)}
          onPointerLeave={onHideSoon}
          onClick={() => onPick(mark.id)}
        >
          <MarkShape mark={mark} colour={props.colour} fontSize={props.fontSize} />
          <PointRing x={mark.x} y={LINE_Y_PX} />
        </g>
      ))}
    </g>
  );
}

type ShapeProps = Pick<MarksProps, 'colour' | 'fontSize'> & {
  readonly mark: StripMark<StripEvent>;
};

/** A ring is planned only; a number tells how many events one mark holds. */
function MarkShape({ mark, colour, fontSize }: ShapeProps) {
  const { x, events } = mark;
  const isPlanned = events.every(({ planned }) => planned === true);
  const isMerged = events.length > 1;
  return (
    <>
      <rect x={x - 12} y={LINE_Y_PX - 12} width="24" height="24" fill="transparent" />
      <circle
        cx={x}
        cy={LINE_Y_PX}
        r={isMerged ? MERGED_RADIUS_PX : RADIUS_PX}
        fill={isPlanned ? 'var(--panel)' : colour}
        stroke={isPlanned ? colour : 'var(--panel)'}
        strokeWidth="1.5"
        {...(isPlanned ? { strokeDasharray: '2 2' } : {})}
      />
      {isMerged ? (
        <text
          x={x}
          y={LINE_Y_PX + fontSize * 0.3}
          textAnchor="middle"
          fontSize={Math.min(fontSize * 0.85, 12)}
          fontWeight="700"
          fill="var(--panel)"
        >
          {events.length}
        </text>
      ) : null}
    </>
  );
}
