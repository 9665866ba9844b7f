import { lazy, Suspense, useMemo } from 'react';
import { useWidth } from '../useWidth.ts';
import type { StageBarsProps } from './Bars.tsx';
import { Bars } from './Bars.tsx';
import { frameOf } from './barFrame.ts';
import './stage-bars.css';

/** Each row is four elements: so many are drawn in a few hundredths of a second. */
const MOST_ROWS_DRAWN = 300;

/** What keeps the place of the bars before they are drawn has this name in `data-place`. */
export const STAGE_BARS_PLACE = 'stage-bars';

/** Only a file of the reader's own holds so many. */
const BoxedBars = lazy(async () => ({ default: (await import('./BoxedBars.tsx')).BoxedBars }));

/** One stacked bar for each economy. The last step only: every number comes in with the rows. */
export function StageBars(props: StageBarsProps) {
  if (props.rows.length <= MOST_ROWS_DRAWN) return <AllBars {...props} />;
  return (
    <Suspense fallback={<div className="stage-bars is-boxed" aria-busy="true" />}>
      <BoxedBars {...props} />
    </Suspense>
  );
}

/** All of them, whatever that costs. */
export function AllBars(props: StageBarsProps) {
  const { rows, size, medianDays } = props;
  const [ref, widthOfPage] = useWidth(STAGE_BARS_PLACE);
  const width = size.width ?? widthOfPage;
  const frame = useMemo(
    () => (width === undefined ? undefined : frameOf(rows, { ...size, width }, medianDays)),
    [rows, width, size, medianDays],
  );
  return (
    <div className="stage-bars" ref={ref}>
      {frame === undefined ? null : <Bars {...props} frame={frame} />}
    </div>
  );
}
