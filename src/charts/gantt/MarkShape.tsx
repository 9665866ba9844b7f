import { memo } from 'react';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { GanttItem } from './ganttRows.ts';
import type { PlacedMark } from './layout.ts';
import { CLUSTER_EM, clusterHalf, LETTER_EM } from './markSize.ts';

const DOT_PX = 5;
const TICK = { width: 5, height: 18 } as const;
/** A label shorter than this says nothing. */
const LEAST_LABEL_PX = 44;

type Props = {
  readonly mark: PlacedMark;
  readonly colour: string;
  readonly fontSize: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Every other stretch is a shade darker, so that two that meet can be told apart. */
  readonly isOdd: boolean;
};

/**
 * One mark by its kind, drawn around the place that its group is moved to; what is planned, doubtful
 * or only a limit differs in shape, not in colour.
 */
export function MarkShape({ mark, colour, fontSize, plotLeft, plotRight, isOdd }: Props) {
  const [item] = mark.items;
  if (item === undefined) return null;
  const { x, kind } = mark;
  const left = Math.max(plotLeft - 12, mark.left) - x;
  const right = Math.min(plotRight + 12, mark.right) - x;
  switch (kind) {
    case 'cluster': {
      const isWide = right - left > CLUSTER_EM * 2 * fontSize;
      const ends = isWide ? { left, right } : { left: 0, right: 0 };
      return <Cluster count={mark.items.length} {...{ colour, fontSize }} {...ends} />;
    }
    case 'span':
    case 'interval': {
      const [seenLeft, seenRight] = [Math.max(plotLeft - x, left), Math.min(plotRight - x, right)];
      return (
        <Stretch {...{ kind, item, colour, fontSize, isOdd, left, right, seenLeft, seenRight }} />
      );
    }
    case 'end':
      return (
        <path d="M0 -11L11 0L0 11L-11 0Z" fill={colour} stroke="var(--panel)" strokeWidth="1.5" />
      );
    case 'tick':
    case 'dot':
      return <Point {...{ kind, item, colour, fontSize }} />;
  }
}

type Paint = { readonly colour: string; readonly fontSize: number };
type PointProps = Paint & { readonly kind: 'tick' | 'dot'; readonly item: GanttItem };

/** A step of the window moves a point and changes nothing in it. */
const Point = memo(function Point({ kind, item, colour, fontSize }: PointProps) {
  const { planned, doubt, bound } = item.event;
  const isHollow = planned === true || doubt !== 'none';
  const paint = {
    fill: isHollow ? 'var(--panel)' : colour,
    stroke: isHollow ? colour : 'var(--panel)',
    strokeWidth: isHollow ? 2 : 1.25,
    ...(planned === true ? { strokeDasharray: '2.5 1.8' } : {}),
  };
  return (
    <>
      {kind === 'tick' ? (
        <rect
          x={-TICK.width / 2}
          y={-TICK.height / 2}
          width={TICK.width}
          height={TICK.height}
          rx="2"
          {...paint}
        />
      ) : (
        <circle r={doubt === 'strong' ? fontSize * 0.5 : DOT_PX} {...paint} />
      )}
      {doubt === 'strong' ? (
        <text
          y={kind === 'tick' ? 1 - TICK.height / 2 : fontSize * 0.31}
          textAnchor="middle"
          fontSize={fontSize * LETTER_EM}
          fontWeight="700"
          fill={colour}
        >
          ?
        </text>
      ) : null}
      {bound === undefined ? null : <Limit bound={bound} colour={colour} />}
    </>
  );
});

type LimitProps = {
  readonly bound: 'not-before' | 'not-after';
  readonly colour: string;
};

/** An arrow to the side on which the event may lie. */
function Limit({ bound, colour }: LimitProps) {
  const side = bound === 'not-after' ? -1 : 1;
  const [near, far] = [side * (DOT_PX + 2), side * (DOT_PX + 9)];
  return <path d={`M${near} -4L${far} 0L${near} 4Z`} fill={colour} />;
}

type StretchProps = Paint & {
  readonly kind: 'span' | 'interval';
  readonly item: GanttItem;
  readonly isOdd: boolean;
  readonly left: number;
  readonly right: number;
  readonly seenLeft: number;
  readonly seenRight: number;
};

function Stretch(props: StretchProps) {
  const { kind, item, colour, fontSize, isOdd, left, right, seenLeft, seenRight } = props;
  const { planned, doubt, bound, title, people, subject } = item.event;
  const isSpan = kind === 'span';
  const height = isSpan ? fontSize * 1.4 : fontSize * 0.65;
  const isOpen = planned === true || !isSpan;
  const isChair = item.event.track === 'chair';
  const room = seenRight - seenLeft - 12;
  const name = isChair ? (subject ?? people[0] ?? title) : title;
  return (
    <>
      <rect
        x={left}
        y={-height / 2}
        width={Math.max(2, right - left)}
        height={height}
        rx={isSpan ? 3 : height / 2}
        fill={isChair ? (isOdd ? 'var(--stage-2)' : 'var(--stage-1)') : colour}
        fillOpacity={isChair ? 1 : isSpan ? 0.22 : 0.16}
        stroke={isChair ? 'var(--panel)' : colour}
        strokeWidth={isChair ? 1.5 : 1}
        {...(isOpen || doubt !== 'none' ? { strokeDasharray: '3 2' } : {})}
      />
      {isSpan && room >= LEAST_LABEL_PX ? (
        <text
          x={(seenLeft + seenRight) / 2}
          y={fontSize * 0.34}
          textAnchor="middle"
          fontSize={fontSize * 0.92}
          fill="var(--ink)"
        >
          {isChair ? shortest(name, fontSize * 0.92, room) : fitText(name, fontSize * 0.92, room)}
        </text>
      ) : null}
      {isSpan ? null : <circle r="2.5" fill={colour} />}
      {bound === undefined ? null : <Limit bound={bound} colour={colour} />}
    </>
  );
}

/** "Pekka Huhtaniemi (Finland)" where it fits, else "Pekka Huhtaniemi", else "P. Huhtaniemi". */
function shortest(name: string, fontSize: number, room: number): string {
  const person = name.replace(/ \(.*\)$/, '');
  const initial = person.replace(/^(\p{L})\S* (?=\S)/u, '$1. ');
  const fits = [name, person, initial].find((text) => textWidth(text, fontSize) <= room);
  return fits ?? fitText(initial, fontSize, room);
}

type ClusterProps = Paint & {
  readonly count: number;
  readonly left: number;
  readonly right: number;
};

const Cluster = memo(function Cluster({ count, colour, fontSize, left, right }: ClusterProps) {
  const text = String(count);
  const size = fontSize * LETTER_EM;
  const radius = fontSize * CLUSTER_EM;
  const half = clusterHalf(count, fontSize);
  return (
    <>
      {right - left > half * 2 ? (
        <rect
          x={left}
          y="-3"
          width={right - left}
          height="6"
          rx="3"
          fill={colour}
          fillOpacity="0.25"
        />
      ) : null}
      <rect
        x={-half}
        y={-radius}
        width={half * 2}
        height={radius * 2}
        rx={radius}
        fill={colour}
        stroke="var(--panel)"
        strokeWidth="1.25"
      />
      <text
        y={size * 0.34}
        textAnchor="middle"
        fontSize={size}
        fontWeight="700"
        fill="var(--panel)"
      >
        {text}
      </text>
    </>
  );
});
