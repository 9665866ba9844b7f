import type { Side } from '../../domain/grouping.ts';
import { PointRing } from '../FocusRing.tsx';
import type { NearMark } from '../nearMarks.ts';
import type { PlacedStep } from './curveLayout.ts';
import { curvePaint, FEW_PAINT } from './curvePaint.ts';

const TICK_PX = 4;

type StepMarkProps = {
  readonly placed: PlacedStep;
  readonly place: NearMark<PlacedStep>['place'];
  readonly sentence: string;
  readonly isActive: boolean;
  readonly isShown: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

/** Invisible until it has the focus or its tip is open. */
export function StepMark(props: StepMarkProps) {
  const { placed, place, sentence, isActive, isShown, onFocus, onBlur } = props;
  return (
    <g
      className={isShown ? 'series-mark is-shown' : 'series-mark'}
      role="option"
      aria-selected={isShown}
      aria-label={sentence}
      {...place}
      tabIndex={isActive ? 0 : -1}
      data-mark={placed.step.id}
      pointerEvents="none"
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <circle
        className="series-dot"
        cx={placed.x}
        cy={placed.y}
        r="4"
        fill={curvePaint(placed.side).line}
      />
      <PointRing x={placed.x} y={placed.y} />
    </g>
  );
}

type StepTickProps = {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly few: boolean;
};

/** An accession that is still open after so long. */
export function StepTick({ side, x, y, few }: StepTickProps) {
  return (
    <line
      aria-hidden="true"
      x1={x}
      x2={x}
      y1={y - TICK_PX}
      y2={y + TICK_PX}
      stroke={few ? FEW_PAINT.line : curvePaint(side).line}
      strokeWidth="1.25"
    />
  );
}
