import { useMemo } from 'react';
import type { Box, LabelRequest } from './placeLabels.ts';
import { placeLabels } from './placeLabels.ts';

/** Baseline within a label's box, in its own font size. */
const BASELINE_EM = 0.95;

export type DirectLabel = LabelRequest & { readonly colour: string };

type Props = {
  readonly labels: readonly DirectLabel[];
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly marks: readonly Box[];
  readonly fontSize: number;
};

/** Names beside their points, none over another; a thin line leads to a point further off. */
export function DirectLabels({ labels, bounds, obstacles, marks, fontSize }: Props) {
  const placed = useMemo(
    () => placeLabels(labels, { bounds, obstacles, marks, fontSize }),
    [labels, bounds, obstacles, marks, fontSize],
  );
  const colours = new Map(labels.map(({ id, colour }) => [id, colour]));
  return placed.map(({ id, text, x, y, box, apart }) => {
    const colour = colours.get(id) ?? 'var(--ink)';
    const middle = (box.left + box.right) / 2;
    return (
      <g key={id}>
        {apart ? (
          <line
            x1={x}
            y1={y}
            x2={Math.max(box.left, Math.min(x, box.right))}
            y2={box.top > y ? box.top : box.bottom}
            stroke={colour}
            strokeWidth="1"
          />
        ) : null}
        <text
          x={middle}
          y={box.top + fontSize * BASELINE_EM}
          textAnchor="middle"
          fontSize={fontSize}
          fontWeight="700"
          fill={colour}
          // A halo of the ground keeps the name readable over a line.
          stroke="var(--panel)"
          strokeWidth="3"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text}
        </text>
      </g>
    );
  });
}
