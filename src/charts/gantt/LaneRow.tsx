import { groupSentence } from '../../wording/gantt.ts';
import { groupColour } from './ganttPaint.ts';
import { LaneMarks } from './LaneMarks.tsx';
import type { GanttLayout, PlacedRow } from './layout.ts';
import type { PlacedMark } from './placeMarks.ts';
import { markPaint } from './markPaint.ts';
import { RowTitle } from './RowTitle.tsx';
import { rowKey } from './rowKey.ts';

/** What makes a picture a grid that can be walked through. */
export type GridCells = {
  readonly describe: (mark: PlacedMark) => string;
  /** The heading or the mark in the tab order. */
  readonly activeKey: string | undefined;
  /** The mark whose detail is open. */
  readonly openId: string | undefined;
};

export type RowLook = {
  /** Colour of the formal meetings: that of the economy. */
  readonly meetingColour: string;
  readonly litIds?: ReadonlySet<string> | undefined;
  readonly cells?: GridCells | undefined;
};

type Props = RowLook & {
  readonly layout: GanttLayout;
  readonly row: PlacedRow;
  /** Name of the path that keeps marks within the plot. */
  readonly clip: string;
};

/** A lane with its title and its marks, or the heading of a group. */
export function LaneRow(props: Props) {
  const { layout, row, cells } = props;
  const content = (
    <>
      <RowTitle
        kind={row.kind}
        title={row.title}
        label={row.label}
        y={row.y}
        middle={row.middle}
        folded={row.folded}
        isInGrid={cells !== undefined}
        fontSize={layout.fontSize}
        stacked={layout.stacked}
        plotLeft={layout.plotLeft}
      />
      {row.kind === 'lane' ? <Marks {...props} /> : <Crumbs {...props} />}
    </>
  );
  if (cells === undefined) return <g>{content}</g>;
  return row.kind === 'lane' ? (
    <g role="row" aria-label={row.title} data-lane={row.id}>
      {content}
    </g>
  ) : (
    <g role="row" aria-label={row.title}>
      <g
        className="gantt-mark gantt-group"
        role="gridcell"
        aria-expanded={!row.folded}
        aria-label={groupSentence(row.label, row.total, row.folded)}
        tabIndex={cells.activeKey === rowKey(row) ? 0 : -1}
        data-mark={rowKey(row)}
      >
        <rect x="0" y={row.y} width={layout.width} height={row.height} fill="transparent" />
        {content}
      </g>
    </g>
  );
}

function Marks({ layout, row, clip, meetingColour, litIds, cells }: Props) {
  const colour = row.id === 'formal-meeting' ? meetingColour : groupColour(row.group);
  const holds = (key: string | undefined) => row.seen.some(({ id }) => id === key);
  return (
    <g clipPath={`url(#${clip})`}>
      <g
        transform={`translate(${layout.shift} ${row.middle})`}
        {...markPaint({ colour, fontSize: layout.fontSize })}
      >
        <LaneMarks
          seen={row.seen}
          colour={colour}
          endColour={meetingColour}
          fontSize={layout.fontSize}
          litIds={litIds}
          activeId={holds(cells?.activeKey) ? cells?.activeKey : undefined}
          openId={holds(cells?.openId) ? cells?.openId : undefined}
          describe={cells?.describe}
        />
      </g>
    </g>
  );
}

/** Where the events of a folded group stand. */
function Crumbs({ layout, row }: Props) {
  if (row.crumbs.length === 0) return null;
  return (
    <path
      transform={`translate(${layout.shift} ${row.middle})`}
      d={row.crumbs.map((x) => `M${x} -4v8`).join('')}
      stroke={groupColour(row.group)}
      strokeWidth="1.5"
    />
  );
}
