import { memo } from 'react';
import { markShape } from './markShape.tsx';
import type { PlacedMark } from './placeMarks.ts';

/** How firmly a mark is drawn that was not looked for. */
const MUTED_OPACITY = 0.16;

type Props = {
  readonly mark: PlacedMark;
  readonly colour: string;
  readonly fontSize: number;
  readonly isLit: boolean;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  /** The sentence of a mark, where it can be reached; an exported picture draws its shape alone. */
  readonly describe: ((mark: PlacedMark) => string) | undefined;
};

/** A step in time leaves a mark as it is: its row moves. */
export const LaneMark = memo(function LaneMark(props: Props) {
  const { mark, colour, fontSize, isLit } = props;
  const look = {
    // A hundredth of a pixel is more than can be seen, and a shorter text is sooner read.
    transform: `translate(${Math.round(mark.x * 100) / 100} 0)`,
    ...(isLit ? {} : { opacity: MUTED_OPACITY }),
  };
  return markShape(mark, { colour, fontSize }, { ...look, ...cellOf(props) });
});

/** What makes a shape a cell of the grid. */
function cellOf({ mark, isTabStop, isOpen, describe }: Props) {
  if (describe === undefined) return {};
  return {
    className: 'gantt-mark',
    role: 'gridcell',
    'aria-selected': isOpen,
    'aria-label': describe(mark),
    tabIndex: isTabStop ? 0 : -1,
    'data-mark': mark.id,
    'data-count': mark.items.length,
  };
}
