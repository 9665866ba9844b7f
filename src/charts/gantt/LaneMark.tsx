import { memo } from 'react';
import { MarkShape } from './MarkShape.tsx';
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
  const { mark, colour, fontSize, isLit, isTabStop, isOpen, describe } = props;
  const look = {
    transform: `translate(${mark.x} 0)`,
    ...(isLit ? {} : { opacity: MUTED_OPACITY }),
  };
  const shape = <MarkShape mark={mark} colour={colour} fontSize={fontSize} />;
  if (describe === undefined) return <g {...look}>{shape}</g>;
  return (
    <g
      className="gantt-mark"
      role="gridcell"
      aria-selected={isOpen}
      aria-label={describe(mark)}
      tabIndex={isTabStop ? 0 : -1}
      data-mark={mark.id}
      data-count={mark.items.length}
      {...look}
    >
      {/* What a stretch is labelled with is told by its name. */}
      {mark.kind === 'span' ? <g aria-hidden="true">{shape}</g> : shape}
    </g>
  );
});
