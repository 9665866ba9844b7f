import { Fragment, memo } from 'react';
import type { LaneFrame } from './laneFrame.ts';
import { rowKey } from './rowKey.ts';

const INSET_PX = 10;

/** Every other lane on a darker ground, a firmer line where a group begins. */
export const LaneGrounds = memo(function LaneGrounds({ frame }: { readonly frame: LaneFrame }) {
  const { rows, width, stacked, plotLeft } = frame;
  const lanes = rows.filter(({ kind }) => kind === 'lane');
  const left = stacked ? 0 : plotLeft - INSET_PX;
  return (
    <g aria-hidden="true">
      {rows.map((row, index) => (
        <Fragment key={rowKey(row)}>
          {row.kind === 'lane' && lanes.indexOf(row) % 2 === 0 ? (
            <rect
              x={left}
              y={row.y}
              width={width - left}
              height={row.height}
              fill="var(--wash-hover)"
            />
          ) : null}
          {rows[index - 1]?.group === row.group ? null : (
            <line x1="0" x2={width} y1={row.y} y2={row.y} stroke="var(--hairline)" />
          )}
        </Fragment>
      ))}
    </g>
  );
});
