import type { GanttFlag } from './EventFlag.tsx';
import { FlagLabel, FlagLine } from './EventFlag.tsx';
import { LaneGrounds } from './LaneGrounds.tsx';
import type { RowLook } from './LaneRow.tsx';
import { LaneRow } from './LaneRow.tsx';
import type { GanttLayout } from './layout.ts';
import { OVERHANG_PX } from './marksInSight.ts';
import { rowKey } from './rowKey.ts';
import { SilenceBands } from './SilenceBands.tsx';
import { TimeAxis } from './TimeAxis.tsx';

type Props = RowLook & {
  readonly layout: GanttLayout;
  /** Keeps the names of paths apart where two charts stand on one page. */
  readonly idPrefix: string;
  readonly flag?: GanttFlag | undefined;
};

/** The lanes as SVG, alike on screen and in an exported file. */
export function GanttPicture({ layout, idPrefix, flag, ...look }: Props) {
  const clip = `${idPrefix}plot`;
  const { plotLeft, plotRight } = layout;
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <rect
            x={plotLeft - OVERHANG_PX}
            y="0"
            width={plotRight - plotLeft + 2 * OVERHANG_PX}
            height={layout.height}
          />
        </clipPath>
      </defs>
      <LaneGrounds frame={layout.frame} />
      <TimeAxis layout={layout} />
      <SilenceBands layout={layout} />
      {flag === undefined ? null : <FlagLine layout={layout} flag={flag} />}
      {layout.rows.map((row) => (
        <LaneRow key={rowKey(row)} layout={layout} row={row} clip={clip} {...look} />
      ))}
      {flag === undefined ? null : <FlagLabel layout={layout} flag={flag} />}
    </>
  );
}
