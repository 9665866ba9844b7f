import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AtOnce } from './AtOnce.tsx';
import { ChartTip } from '../ChartTip.tsx';
import type { ShownMark } from './seriesTip.ts';
import { SeriesTipContext } from './seriesTip.ts';
import { useFontSize } from '../useFontSize.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import '../series-chart.css';

/** From a point to its tip, across and down. */
const TIP_GAP_PX = 14;

type Props = {
  /** What the tip of a mark says; undefined where there is no such mark any more. */
  readonly tipOf: (id: string) => string | undefined;
  readonly onLeave: () => void;
  readonly children: (width: number, fontSize: number) => ReactNode;
};

/** What every series is drawn on: a measured width, the reader's letters, and one tip. */
export function SeriesStage({ tipOf, onLeave, children }: Props) {
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const [shown, setShown] = useState<ShownMark>();
  const { shownId, show, keep, hideSoon, hide } = useTip();
  const tip = useMemo(
    () => ({
      shownId,
      show: (mark: ShownMark) => {
        setShown((before) => (isSamePlace(before, mark) ? before : mark));
        show(mark.id);
      },
      hideSoon,
      escape: () => {
        if (shownId === undefined) onLeave();
        else hide();
      },
    }),
    [shownId, show, hideSoon, hide, onLeave],
  );
  const text = shownId === undefined ? undefined : tipOf(shownId);
  return (
    <div className="series-chart" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      {width === undefined ? null : (
        <SeriesTipContext value={tip}>
          <AtOnce>{children(width, fontSize)}</AtOnce>
        </SeriesTipContext>
      )}
      {shown === undefined || text === undefined ? null : (
        <ChartTip
          left={shown.x + TIP_GAP_PX}
          top={shown.y + TIP_GAP_PX}
          width={width ?? 0}
          onEnter={keep}
          onLeave={hideSoon}
          onEscape={hide}
        >
          {text}
        </ChartTip>
      )}
    </div>
  );
}

function isSamePlace(before: ShownMark | undefined, { id, x, y }: ShownMark): boolean {
  return before?.id === id && before.x === x && before.y === y;
}
