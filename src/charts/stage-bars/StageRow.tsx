import { memo } from 'react';
import type { DurationDefinition } from '../../domain/duration.ts';
import { placeOf, waitSentence } from '../../wording/stageBars.ts';
import type { Hue } from '../emphasis.ts';
import { FocusRing } from '../FocusRing.tsx';
import type { StageBarsLayout } from './layout.ts';
import type { PlacedRow } from './placeRows.ts';
import { rowMarks } from './StageBarsPicture.tsx';

type RowProps = {
  readonly placed: PlacedRow;
  readonly layout: StageBarsLayout;
  readonly total: number;
  /** Others are not drawn, so the row itself says how many there are. */
  readonly isOneOfMany: boolean;
  readonly definition: DurationDefinition;
  readonly hue: Hue | undefined;
  readonly isActive: boolean;
};

/** The picture listens for all rows, so that a row draws anew only when it looks different. */
export const StageRow = memo(function StageRow(props: RowProps) {
  const { placed, layout, total, isOneOfMany, definition, hue, isActive } = props;
  const { id, name, wait } = placed.row;
  const place = placed.index + 1;
  return (
    <g
      className="stage-row"
      transform={`translate(0 ${placed.y})`}
      role="option"
      aria-selected={hue !== undefined}
      aria-label={`${waitSentence(name, wait, definition)}, ${placeOf(place, total)}`}
      {...(isOneOfMany ? { 'aria-posinset': place, 'aria-setsize': total } : {})}
      tabIndex={isActive ? 0 : -1}
      data-mark={id}
    >
      {rowMarks(placed, layout, hue)}
    </g>
  );
});

type RowRingProps = {
  readonly layout: StageBarsLayout;
  readonly activeId: string | undefined;
};

export function RowRing({ layout, activeId }: RowRingProps) {
  const placed = layout.rows.find(({ row }) => row.id === activeId);
  if (placed === undefined) return null;
  return <FocusRing x={1} width={layout.width - 2} y={placed.y} height={layout.rowHeight} />;
}
