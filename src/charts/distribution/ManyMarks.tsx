import { memo, useMemo } from 'react';
import type { PlotPoint } from './distributionLayout.ts';

/** Half the width of a mark: small, so that crowds of them show where they are dense. */
const HALF_PX = 1.5;

/** Very many waits: a dot for each that has finished and a hollow triangle for each that goes on. */
export const ManyMarks = memo(function ManyMarks({
  points,
}: {
  readonly points: readonly PlotPoint[];
}) {
  const [finished, running] = useMemo(() => pathsOf(points), [points]);
  return (
    <g aria-hidden="true" pointerEvents="none">
      <path d={running} fill="var(--panel)" stroke="var(--curve)" strokeWidth="0.75" />
      <path d={finished} fill="var(--curve)" />
    </g>
  );
});

function pathsOf(points: readonly PlotPoint[]): readonly [string, string] {
  const [finished, running]: [string[], string[]] = [[], []];
  for (const { row, x, y } of points) {
    const [left, top] = [Math.round((x - HALF_PX) * 10) / 10, Math.round((y - HALF_PX) * 10) / 10];
    if (row.finished) finished.push(`M${left} ${top}h3v3h-3z`);
    else running.push(`M${left} ${top + 3}h3l-1.5-3.5z`);
  }
  return [finished.join(''), running.join('')];
}
