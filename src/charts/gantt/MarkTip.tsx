import { ChartTip } from '../ChartTip.tsx';
import { usePictureHeight } from '../presentation.ts';
import type { useTip } from '../useTip.ts';
import type { GanttLayout, PlacedRow } from './layout.ts';
import type { PlacedMark } from './placeMarks.ts';

const GAP_PX = { right: 14, below: 16 } as const;
/** The overview strip above the lanes, which a slide goes without. */
const OVERVIEW_PX = 48;

type Props = {
  readonly mark: PlacedMark;
  readonly row: PlacedRow;
  readonly layout: GanttLayout;
  readonly tip: ReturnType<typeof useTip>;
  readonly children: string;
};

/** The sentence of a mark, beside and below it. */
export function MarkTip({ mark, row, layout, tip, children }: Props) {
  const isOnSlide = usePictureHeight() !== undefined;
  return (
    <ChartTip
      left={mark.x + layout.shift + GAP_PX.right}
      top={row.middle + GAP_PX.below + (isOnSlide ? 0 : OVERVIEW_PX)}
      width={layout.width}
      onEnter={tip.keep}
      onLeave={tip.hideSoon}
      onEscape={tip.hide}
    >
      {children}
    </ChartTip>
  );
}
