type Props = {
  readonly x: number;
  readonly y: number;
  readonly finished: boolean;
  readonly colour: string;
  readonly large?: boolean;
};

/** Filled once finished; while waiting an open arrow upwards, for the wait goes on growing. */
export function WaitMark({ x, y, finished, colour, large = false }: Props) {
  const r = large ? 5.5 : 4;
  return finished ? (
    <circle cx={x} cy={y} r={r} fill={colour} stroke="var(--panel)" strokeWidth="1" />
  ) : (
    <path
      d={`M${x - r} ${y + r}L${x} ${y - r - 1}L${x + r} ${y + r}Z`}
      fill="var(--panel)"
      stroke={colour}
      strokeWidth={large ? 2 : 1.5}
      strokeLinejoin="round"
    />
  );
}
