import type { PlacedMark } from './placeLane.ts';

const RING_PX = 4;
const MEETING_PX = 2.5;

type MarkShapeProps = {
  readonly placed: PlacedMark;
  readonly barTop: number;
  readonly height: number;
  readonly colour: string;
};

/** A line for a meeting, a ring for a milestone; paler along what its date leaves open. */
export function MarkShape({ placed, barTop, height, colour }: MarkShapeProps) {
  const { mark, x, span } = placed;
  const isRing = mark.field !== undefined;
  const y = isRing ? barTop - 1.5 : barTop + 4;
  return (
    <>
      {span.width > 1 ? (
        <rect
          className="paths-slide"
          x={span.x}
          y={y}
          width={span.width}
          height={isRing ? 3 : height - 8}
          fill={colour}
          opacity="0.3"
        />
      ) : null}
      <g className="paths-slide" transform={`translate(${x} 0)`}>
        {isRing ? (
          <circle
            cy={barTop}
            r={RING_PX}
            fill="var(--panel)"
            stroke={colour}
            strokeWidth="1.75"
            {...(span.width > 1 ? { strokeDasharray: '3 2' } : {})}
          />
        ) : (
          <rect
            x={-MEETING_PX / 2}
            y={barTop + 4}
            width={MEETING_PX}
            height={height - 8}
            rx="1"
            fill={colour}
          />
        )}
      </g>
    </>
  );
}
