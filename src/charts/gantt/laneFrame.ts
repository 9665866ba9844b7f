import { groupName } from '../../wording/gantt.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { GanttGroup, GanttItem } from './ganttRows.ts';
import type { MarkHalf } from './markSize.ts';
import { markHalf, MERGE_PX } from './markSize.ts';

const STACKED_BELOW_PX = 640;
const LABEL_GAP_PX = 12;
/** A title above its lane takes this much of its letters. */
const STACKED_TITLE_EM = 1.25;
/** The labels of the axis, and above them what the line through the lanes stands for. */
export const AXIS_EM = 3.6;
/** The heading of a group is this much of a lane. */
export const GROUP_SHARE = 0.9;
/** Half a mark at either end of the plot stays whole. */
const PLOT_INSET_PX = 10;
const FOOT_PX = 6;

export type GanttMetrics = {
  readonly width: number;
  readonly laneHeight: number;
  readonly fontSize: number;
  /** Where points are larger than on a page, those that stand further apart are merged. */
  readonly mergePx?: number;
};

export type FrameRow = {
  readonly kind: 'group' | 'lane';
  readonly id: string;
  readonly title: string;
  /** The title as it fits. */
  readonly label: string;
  readonly y: number;
  readonly height: number;
  /** The middle of what the row draws: on a narrow screen its title stands above. */
  readonly middle: number;
  readonly group: string;
  readonly folded: boolean;
  /** What a lane holds, or a folded group as a whole; an unfolded group draws nothing itself. */
  readonly items: readonly GanttItem[];
  readonly total: number;
};

/** The rows and the room for their marks. Nothing in it depends on the days in sight. */
export type LaneFrame = {
  readonly width: number;
  readonly height: number;
  /** Titles stand above their lanes, not beside them. */
  readonly stacked: boolean;
  readonly fontSize: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  readonly rows: readonly FrameRow[];
  readonly half: MarkHalf;
};

export function layoutFrame(
  groups: readonly GanttGroup[],
  metrics: GanttMetrics,
  folded: ReadonlySet<string>,
): LaneFrame {
  const { width, fontSize, mergePx = MERGE_PX } = metrics;
  const stacked = width < STACKED_BELOW_PX;
  const titleRoom = stacked ? width : titleWidth(groups, metrics);
  const plotLeft = PLOT_INSET_PX + (stacked ? 0 : titleRoom + LABEL_GAP_PX);
  const rowsTop = fontSize * AXIS_EM;
  const rows = stackRows(groups, { ...metrics, stacked, titleRoom, rowsTop, folded });
  const rowsBottom = rows.reduce((bottom, { y, height }) => Math.max(bottom, y + height), rowsTop);
  return {
    width,
    height: rowsBottom + FOOT_PX,
    stacked,
    fontSize,
    plotLeft,
    plotRight: Math.max(plotLeft + 1, width - PLOT_INSET_PX),
    rowsTop,
    rowsBottom,
    rows,
    half: markHalf(mergePx, fontSize),
  };
}

function titleWidth(groups: readonly GanttGroup[], { width, fontSize }: GanttMetrics): number {
  const titles = groups.flatMap(({ lanes }) => lanes.map(({ lane }) => lane.title));
  const widest = titles.reduce((most, title) => Math.max(most, textWidth(title, fontSize)), 0);
  return Math.min(Math.max(widest * 1.04, 96), width * 0.34);
}

/** A group of one lane needs no heading: its lane stands for it. */
export function hasHeading({ lanes }: GanttGroup): boolean {
  return lanes.length > 1;
}

type Stack = GanttMetrics & {
  readonly stacked: boolean;
  readonly titleRoom: number;
  readonly rowsTop: number;
  readonly folded: ReadonlySet<string>;
};

function stackRows(groups: readonly GanttGroup[], stack: Stack): readonly FrameRow[] {
  const rows: FrameRow[] = [];
  let y = stack.rowsTop;
  for (const row of groups.flatMap((group) => rowsOf(group, stack))) {
    rows.push({ ...row, y, middle: y + row.middle });
    y += row.height;
  }
  return rows;
}

/** The heading of a group and its lanes, each from a top of its own. */
function rowsOf(
  group: GanttGroup,
  { laneHeight, fontSize, stacked, titleRoom, folded }: Stack,
): readonly FrameRow[] {
  const { id, title } = group.group;
  const isFolded = hasHeading(group) && folded.has(id);
  const above = stacked ? fontSize * STACKED_TITLE_EM : 0;
  const lanes = group.lanes.map(({ lane, items }): FrameRow => ({
    kind: 'lane',
    id: lane.id,
    group: id,
    title: lane.title,
    label: fitText(lane.title, fontSize, titleRoom),
    y: 0,
    height: above + laneHeight,
    middle: above + laneHeight / 2,
    folded: false,
    items,
    total: items.length,
  }));
  if (!hasHeading(group)) return lanes;
  const items = lanes.flatMap((lane) => lane.items);
  const height = laneHeight * GROUP_SHARE;
  const heading: FrameRow = {
    kind: 'group',
    id,
    group: id,
    title,
    label: groupName(group.group),
    y: 0,
    height,
    middle: height / 2,
    folded: isFolded,
    items: isFolded ? items : [],
    total: items.length,
  };
  return isFolded ? [heading] : [heading, ...lanes];
}
