import { useEffect, useMemo, useRef, useState } from 'react';
import type { UIEvent } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import type { Hue } from '../emphasis.ts';
import type { StageBarRow, StageBarsFrame, StageBarsLayout } from './layout.ts';
import type { RowRange } from './rowRange.ts';
import { BLOCK_PX, placeRange } from './rowRange.ts';

/** Where the box that holds the rows is scrolled to, in whole blocks. */
export function useScrolledTo() {
  const [top, setTop] = useState(0);
  const onScroll = ({ currentTarget: { scrollTop } }: UIEvent) =>
    setTop(Math.floor(scrollTop / BLOCK_PX) * BLOCK_PX);
  return { top, onScroll };
}

/** The rows that are drawn: all, or those of the range and the active one. */
export function useRowLayout(
  rows: readonly StageBarRow[],
  frame: StageBarsFrame,
  range: RowRange | undefined,
  activeIndex: number,
): StageBarsLayout {
  const { first = 0, end = rows.length } = range ?? {};
  // While all rows are drawn, the active one changes nothing.
  const active = range === undefined ? 0 : activeIndex;
  return useMemo(
    () => ({ ...frame, rows: placeRange(rows, frame, { first, end }, active) }),
    [rows, frame, first, end, active],
  );
}

/** Brings the bar that was highlighted last into sight of the box, wherever it was chosen. */
export function useShownHighlight(
  rows: readonly StageBarRow[],
  { rowsTop, rowHeight }: StageBarsFrame,
  hues: ReadonlyMap<EconomyId, Hue> | undefined,
) {
  const picture = useRef<SVGSVGElement>(null);
  const newest = hues === undefined ? undefined : [...hues.keys()].at(-1);
  useEffect(() => {
    const box = picture.current?.parentElement;
    const index = rows.findIndex(({ id }) => id === newest);
    if (newest === undefined || !box || index === -1) return;
    const top = index * rowHeight;
    const isInSight =
      top >= box.scrollTop && top + rowsTop + rowHeight <= box.scrollTop + box.clientHeight;
    if (!isInSight) box.scrollTop = top - box.clientHeight / 2;
  }, [rows, newest, rowsTop, rowHeight]);
  return picture;
}
