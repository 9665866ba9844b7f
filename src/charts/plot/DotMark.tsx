import type { PlotKey } from './plotRows.ts';
import { round } from './round.ts';

type Props = {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly colour: string;
  readonly shape: PlotKey['shape'];
};

/** Filled once finished; open arrows where a wait goes on; a ring where a value is inferred. */
export function DotMark({ x, y, r, colour, shape }: Props) {
  switch (shape) {
    case 'dot':
      return (
        <circle
          cx={x}
          cy={y}
          r={r}
          fill={colour}
          stroke="var(--panel)"
          strokeWidth={round(r / 4)}
        />
      );
    case 'ring':
      return (
        <circle
          cx={x}
          cy={y}
          r={r}
          fill="var(--panel)"
          stroke={colour}
          strokeWidth={round(r / 3)}
        />
      );
    case 'square':
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} fill={colour} />;
    case 'up':
      return (
        <Arrow
          d={`M${x - r} ${y + r}L${x} ${y - r * 1.2}L${x + r} ${y + r}Z`}
          r={r}
          colour={colour}
        />
      );
    case 'onward':
      return (
        <Arrow
          d={`M${x - r} ${y - r * 1.2}L${x + r * 1.5} ${y}L${x - r} ${y + r * 1.2}Z`}
          r={r}
          colour={colour}
        />
      );
  }
}

function Arrow({ d, r, colour }: Pick<Props, 'r' | 'colour'> & { readonly d: string }) {
  return (
    <path
      d={d}
      fill="var(--panel)"
      stroke={colour}
      strokeWidth={round(r / 2.5)}
      strokeLinejoin="round"
    />
  );
}
