import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../domain/timeline.ts';
import type { MarkPaint, OuterProps } from './markPaint.ts';
import { LIMIT_PX } from './markSize.ts';

const DOT_PX = 5;
const TICK = { x: -2.5, y: -9, width: 5, height: 18, rx: 2 } as const;

type Point = {
  readonly kind: 'tick' | 'dot';
  readonly event: TimelineEvent;
  readonly paint: MarkPaint;
};

/** A plain point is a single element, as most marks of a record are points. */
export function pointShape(point: Point, outer: OuterProps): ReactNode {
  const { doubt, bound } = point.event;
  if (doubt !== 'strong' && bound === undefined) return bare(point, outer);
  return (
    <g {...outer}>
      {bare(point, {})}
      {doubt === 'strong' ? questionMark(point) : null}
      {bound === undefined ? null : <LimitArrow bound={bound} />}
    </g>
  );
}

function bare({ kind, event, paint }: Point, outer: OuterProps): ReactNode {
  const { planned, doubt } = event;
  const isHollow = planned === true || doubt !== 'none';
  const look = {
    ...(isHollow ? { fill: 'var(--panel)', stroke: paint.colour, strokeWidth: 2 } : {}),
    ...(planned === true ? { strokeDasharray: '2.5 1.8' } : {}),
  };
  return kind === 'tick' ? (
    <rect {...outer} {...TICK} {...look} />
  ) : (
    <circle {...outer} r={doubt === 'strong' ? paint.fontSize * 0.5 : DOT_PX} {...look} />
  );
}

function questionMark({ kind, paint: { fontSize } }: Point): ReactNode {
  return (
    <text y={kind === 'tick' ? 1 - TICK.height / 2 : fontSize * 0.31} stroke="none">
      ?
    </text>
  );
}

/** Points to the side on which the event may lie. */
export function LimitArrow({ bound }: { readonly bound: 'not-before' | 'not-after' }) {
  const side = bound === 'not-after' ? -1 : 1;
  const [near, far] = [side * (DOT_PX + 2), side * LIMIT_PX];
  return <path d={`M${near} -4L${far} 0L${near} 4Z`} stroke="none" />;
}
