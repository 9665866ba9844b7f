import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { GanttItem } from './ganttRows.ts';
import type { PlacedMark } from './layout.ts';

const DOT_PX = 5;
const TICK = { width: 5, height: 18 } as const;
/** A count or a question mark within a mark. */
const LETTER_EM = 0.9;
/** A label shorter than this says nothing. */
const LEAST_LABEL_PX = 44;

type Props = {
  readonly mark: PlacedMark;
  /** Middle of the row. */
  readonly y: number;
  readonly colour: string;
  readonly fontSize: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Every other stretch is a shade darker, so that two that meet can be told apart. */
  readonly isOdd: boolean;
};

/** One mark by its kind; what is planned, doubtful or only a limit differs in shape, not in colour. */
export function MarkShape(props: Props) {
  const { mark, y } = props;
  const [item] = mark.items;
  if (item === undefined) return null;
  switch (mark.kind) {
    case 'cluster':
      return <Cluster {...props} />;
    case 'span':
    case 'interval':
      return <Stretch {...props} item={item} />;
    case 'end':
      return (
        <path
          d={`M${mark.x} ${y - 11}L${mark.x + 11} ${y}L${mark.x} ${y + 11}L${mark.x - 11} ${y}Z`}
          fill={props.colour}
          stroke="var(--panel)"
          strokeWidth="1.5"
        />
      );
    case 'tick':
    case 'dot':
      return <Point {...props} item={item} />;
  }
}

type ItemProps = Props & { readonly item: GanttItem };

function Point({ mark, item, y, colour, fontSize }: ItemProps) {
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
      {mark.kind === 'tick' ? (
        <rect
          x={mark.x - TICK.width / 2}
          y={y - TICK.height / 2}
          width={TICK.width}
          height={TICK.height}
          rx="2"
          {...paint}
        />
      ) : (
        <circle cx={mark.x} cy={y} r={doubt === 'strong' ? fontSize * 0.5 : DOT_PX} {...paint} />
      )}
      {doubt === 'strong' ? (
        <text
          x={mark.x}
          y={mark.kind === 'tick' ? y - TICK.height / 2 + 1 : y + fontSize * 0.31}
          textAnchor="middle"
          fontSize={fontSize * LETTER_EM}
          fontWeight="700"
          fill={colour}
        >
          ?
        </text>
      ) : null}
      {bound === undefined ? null : <Limit x={mark.x} y={y} bound={bound} colour={colour} />}
    </>
  );
}

type LimitProps = {
  readonly x: number;
  readonly y: number;
  readonly bound: 'not-before' | 'not-after';
  readonly colour: string;
};

/** An arrow to the side on which the event may lie. */
function Limit({ x, y, bound, colour }: LimitProps) {
  const side = bound === 'not-after' ? -1 : 1;
  const [near, far] = [x + side * (DOT_PX + 2), x + side * (DOT_PX + 9)];
  return <path d={`M${near} ${y - 4}L${far} ${y}L${near} ${y + 4}Z`} fill={colour} />;
}

function Stretch({ mark, item, y, colour, fontSize, plotLeft, plotRight, isOdd }: ItemProps) {
  const { planned, doubt, bound, title, people, subject } = item.event;
  const left = Math.max(plotLeft - 12, mark.left);
  const right = Math.min(plotRight + 12, mark.right);
  const isSpan = mark.kind === 'span';
  const height = isSpan ? fontSize * 1.4 : fontSize * 0.65;
  const isOpen = planned === true || !isSpan;
  const isChair = item.event.track === 'chair';
  const [seenLeft, seenRight] = [Math.max(plotLeft, left), Math.min(plotRight, right)];
  const room = seenRight - seenLeft - 12;
  const name = isChair ? (subject ?? people[0] ?? title) : title;
  return (
    <>
      <rect
        x={left}
        y={y - height / 2}
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
          y={y + fontSize * 0.34}
          textAnchor="middle"
          fontSize={fontSize * 0.92}
          fill="var(--ink)"
        >
          {isChair ? shortest(name, fontSize * 0.92, room) : fitText(name, fontSize * 0.92, room)}
        </text>
      ) : null}
      {isSpan ? null : <circle cx={mark.x} cy={y} r="2.5" fill={colour} />}
      {bound === undefined ? null : <Limit x={mark.x} y={y} bound={bound} colour={colour} />}
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

function Cluster({ mark, y, colour, fontSize, plotLeft, plotRight }: Props) {
  const text = String(mark.items.length);
  const size = fontSize * LETTER_EM;
  const radius = fontSize * 0.62;
  const half = Math.max(radius, textWidth(text, size) / 2 + 4);
  const left = Math.max(plotLeft - 12, mark.left);
  const right = Math.min(plotRight + 12, mark.right);
  return (
    <>
      {right - left > half * 2 ? (
        <rect
          x={left}
          y={y - 3}
          width={right - left}
          height="6"
          rx="3"
          fill={colour}
          fillOpacity="0.25"
        />
      ) : null}
      <rect
        x={mark.x - half}
        y={y - radius}
        width={half * 2}
        height={radius * 2}
        rx={radius}
        fill={colour}
        stroke="var(--panel)"
        strokeWidth="1.25"
      />
      <text
        x={mark.x}
        y={y + size * 0.34}
        textAnchor="middle"
        fontSize={size}
        fontWeight="700"
        fill="var(--panel)"
      >
        {text}
      </text>
    </>
  );
}
