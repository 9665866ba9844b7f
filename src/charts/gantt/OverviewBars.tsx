import { memo, useMemo } from 'react';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';
import { OVERVIEW_PX, overviewBars, overviewScale } from './overviewLayout.ts';

type Props = {
  readonly groups: readonly GanttGroup[];
  readonly extent: GanttWindow;
  readonly plotLeft: number;
  readonly plotRight: number;
};

const TOP_PX = 6;

/** How many events each stretch of the whole time holds; they stand still while the window moves. */
export const OverviewBars = memo(function OverviewBars(props: Props) {
  const { groups, extent, plotLeft, plotRight } = props;
  const bars = useMemo(() => overviewBars(groups, extent), [groups, extent]);
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 1);
  const { x } = overviewScale(extent, plotLeft, plotRight);
  return (
    <path
      fill="var(--stage-2)"
      d={bars
        .map(({ from, to, count }) => {
          const height = (count / most) * (OVERVIEW_PX - TOP_PX);
          const width = Math.max(1, x(to) - x(from) - 1);
          return `M${x(from)} ${OVERVIEW_PX + 2}v${-height}h${width}v${height}z`;
        })
        .join('')}
    />
  );
});
