import { memo } from 'react';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { LETTER_EM } from './markSize.ts';

const DOT_PX = 5;
const TICK = { width: 5, height: 18 } as const;

type Props = {
  readonly kind: 'tick' | 'dot';
  readonly event: TimelineEvent;
  readonly colour: string;
  readonly fontSize: number;
};

/** A step of the window moves a point and changes nothing in it. */
export const PointShape = memo(function PointShape({ kind, event, colour, fontSize }: Props) {
  const { planned, doubt, bound } = event;
  const isHollow = planned === true || doubt !== 'none';
  const paint = {
    ...(isHollow ? { fill: 'var(--panel)', stroke: colour, strokeWidth: 2 } : {}),
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
          fontSize={fontSize * LETTER_EM}
          fontWeight="700"
          stroke="none"
        >
          ?
        </text>
      ) : null}
      {bound === undefined ? null : <LimitArrow bound={bound} />}
    </>
  );
});

/** Points to the side on which the event may lie. */
export function LimitArrow({ bound }: { readonly bound: 'not-before' | 'not-after' }) {
  const side = bound === 'not-after' ? -1 : 1;
  const [near, far] = [side * (DOT_PX + 2), side * (DOT_PX + 9)];
  return <path d={`M${near} -4L${far} 0L${near} 4Z`} stroke="none" />;
}
