import { memo } from 'react';
import type { FrameRow, LaneFrame } from './laneFrame.ts';

type Row = Pick<FrameRow, 'kind' | 'title' | 'label' | 'y' | 'middle' | 'folded'>;
type Props = Row &
  Pick<LaneFrame, 'fontSize' | 'stacked' | 'plotLeft'> & {
    /** Of the grid, where a group is folded by its name and a lane without a mark has its name alone. */
    readonly isInGrid: boolean;
  };

/** From the end of a title to the plot. */
const TITLE_GAP_PX = 22;

/** The name of a lane or of a group, which stays where it is while the window moves. */
export const RowTitle = memo(function RowTitle(props: Props) {
  const { kind, title, label, y, middle, folded, isInGrid, fontSize, stacked, plotLeft } = props;
  if (kind === 'group') {
    return (
      <text
        x="0"
        y={middle + fontSize * 0.35}
        fontSize={fontSize * 0.95}
        fontWeight="600"
        fill="var(--ink-2)"
        stroke="var(--panel)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {isInGrid ? `${folded ? '▸' : '▾'} ${label}` : label}
      </text>
    );
  }
  return (
    <text
      {...(isInGrid ? { role: 'rowheader' } : {})}
      x={stacked ? 0 : plotLeft - TITLE_GAP_PX}
      y={stacked ? y + fontSize * 1.15 : middle + fontSize * 0.35}
      textAnchor={stacked ? 'start' : 'end'}
      fontSize={fontSize}
      fill="var(--ink)"
    >
      {label === title ? null : <title>{title}</title>}
      {label}
    </text>
  );
});
