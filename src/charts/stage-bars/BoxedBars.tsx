import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { someRowsDrawn } from '../../wording/someRows.ts';
import { useWidth } from '../useWidth.ts';
import type { StageBarsProps } from './Bars.tsx';
import { Bars } from './Bars.tsx';
import type { StageBarsFrame } from './barFrame.ts';
import { frameOf } from './barFrame.ts';
import { BLOCK_PX, placeRange, rangeNear } from './rowRange.ts';
import { pickBars } from './rowsOnStage.ts';
import { Axis } from './StageBarsPicture.tsx';
import './boxed-bars.css';

const MOST_PAPER_ROWS = 80;

/** Very many rows: on a screen in a box that scrolls, on paper some that stand for all. */
export function BoxedBars(props: StageBarsProps) {
  const { size } = props;
  const { width } = size;
  return width === undefined ? <ScrolledBars {...props} /> : <PaperBars {...props} width={width} />;
}

/** As many as have room at the least height of a row on one page. */
function PaperBars({ width, ...props }: StageBarsProps & { readonly width: number }) {
  const { rows, size, hues, medianDays } = props;
  const drawn = useMemo(() => pickBars(rows, hues.keys(), MOST_PAPER_ROWS), [rows, hues]);
  const frame = useMemo(
    () => frameOf(drawn, { ...size, width }, medianDays),
    [drawn, width, size, medianDays],
  );
  return (
    <div className="stage-bars">
      <Bars {...props} rows={drawn} frame={frame} />
      <p>{someRowsDrawn(drawn.length, rows.length)}</p>
    </div>
  );
}

/** Only those near what is in sight are drawn. */
function ScrolledBars(props: StageBarsProps) {
  const { rows, size, medianDays } = props;
  const [ref, width] = useWidth();
  const [top, setTop] = useState(0);
  const frame = useMemo(
    () => (width === undefined ? undefined : frameOf(rows, { ...size, width }, medianDays)),
    [rows, width, size, medianDays],
  );
  return (
    <div
      className="stage-bars is-boxed"
      ref={ref}
      onScroll={({ currentTarget: { scrollTop } }) =>
        setTop(Math.floor(scrollTop / BLOCK_PX) * BLOCK_PX)
      }
    >
      {frame === undefined ? null : <Rows {...props} frame={frame} top={top} />}
    </div>
  );
}

type RowsProps = StageBarsProps & { readonly frame: StageBarsFrame; readonly top: number };

function Rows(props: RowsProps) {
  const { rows, frame, top, hues } = props;
  const { first, end } = rangeNear(top, frame, rows.length);
  const near = useCallback(
    (activeIndex: number) => placeRange(rows, frame, { first, end }, activeIndex),
    [rows, frame, first, end],
  );
  const head = useShown(
    frame,
    useMemo(() => {
      const newest = [...hues.keys()].at(-1);
      return rows.findIndex(({ id }) => id === newest);
    }, [rows, hues]),
  );
  return (
    <>
      <svg
        ref={head}
        className="stage-bars-head"
        aria-hidden="true"
        width={frame.width}
        height={frame.rowsTop}
        style={{ marginBlockEnd: -frame.rowsTop }}
      >
        <Axis layout={frame} />
      </svg>
      <Bars {...props} near={near} />
    </>
  );
}

/** Brings the row, the one highlighted last, into sight of the box, wherever it was chosen. */
function useShown({ rowsTop, rowHeight }: StageBarsFrame, index: number) {
  const head = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const box = head.current?.parentElement;
    if (!box || index === -1) return;
    const y = index * rowHeight;
    const isInSight =
      y >= box.scrollTop && y + rowsTop + rowHeight <= box.scrollTop + box.clientHeight;
    if (!isInSight) box.scrollTop = y - box.clientHeight / 2;
  }, [index, rowsTop, rowHeight]);
  return head;
}
