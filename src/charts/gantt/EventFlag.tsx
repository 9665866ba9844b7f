import type { Day } from '../../domain/partialDate.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { GanttLayout } from './layout.ts';
import { placeOfDay } from './timeScale.ts';

/** The event in view of all lanes: a line from the axis down, and what it is. */
export type GanttFlag = { readonly day: Day; readonly text: string };

const HEIGHT_EM = 1.7;
const PAD_PX = 8;
/** Letters that a reader has set further apart still stand within. */
const SPACED = 1.06;

type Props = { readonly layout: GanttLayout; readonly flag: GanttFlag };

function placeOf({ layout, flag }: Props): number | undefined {
  const x = placeOfDay(layout.scale, flag.day) + layout.shift;
  return x >= layout.plotLeft - 1 && x <= layout.plotRight + 1 ? x : undefined;
}

export function FlagLine(props: Props) {
  const { fontSize, rowsBottom } = props.layout;
  const x = placeOf(props);
  if (x === undefined) return null;
  return (
    <line
      aria-hidden="true"
      x1={x}
      x2={x}
      y1={fontSize * HEIGHT_EM}
      y2={rowsBottom}
      stroke="var(--rule)"
      strokeWidth="1.25"
    />
  );
}

/** Stands over the axis, inside the picture at both edges. */
export function FlagLabel(props: Props) {
  const { fontSize, width } = props.layout;
  const { text } = props.flag;
  const x = placeOf(props);
  if (x === undefined) return null;
  const boxWidth = Math.min(width, textWidth(text, fontSize) * SPACED + 2 * PAD_PX);
  const left = Math.max(0, Math.min(x - boxWidth / 2, width - boxWidth));
  return (
    <g aria-hidden="true" pointerEvents="none">
      <rect
        x={left}
        y="0"
        width={boxWidth}
        height={fontSize * HEIGHT_EM}
        rx="4"
        fill="var(--chosen)"
      />
      <text
        x={left + boxWidth / 2}
        y={fontSize * 1.18}
        textAnchor="middle"
        fontSize={fontSize * 0.95}
        fontWeight="600"
        fill="var(--on-chosen)"
      >
        {text}
      </text>
    </g>
  );
}
