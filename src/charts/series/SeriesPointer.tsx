import type { MouseEvent } from 'react';
import type { PlotArea } from 'recharts';
import type { ShownMark } from './seriesTip.ts';
import { pointWithin } from '../pointWithin.ts';
import { useSeriesTip } from './seriesTip.ts';

type Props = {
  readonly plot: PlotArea;
  /** The mark that the pointer means, in pixels of the chart. */
  readonly markAt: (pointer: { readonly x: number; readonly y: number }) => ShownMark | undefined;
};

/** Opens the tip of the mark nearest to the pointer, wherever in the plot that is. */
export function SeriesPointer({ plot, markAt }: Props) {
  const { show, hideSoon } = useSeriesTip();
  function showNearest(event: MouseEvent<SVGRectElement>): void {
    const picture = event.currentTarget.ownerSVGElement;
    if (picture === null) return;
    const mark = markAt(pointWithin(picture, event));
    if (mark !== undefined) show(mark);
  }
  return (
    <rect
      {...plot}
      fill="none"
      pointerEvents="all"
      onMouseMove={showNearest}
      onClick={showNearest}
      onMouseLeave={hideSoon}
    />
  );
}
