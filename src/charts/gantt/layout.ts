import type { Day } from '../../domain/partialDate.ts';
import { groupName } from '../../wording/gantt.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { GanttGroup, GanttItem, GanttLane } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';
import type { MarkHalf } from './markSize.ts';
import { markHalf } from './markSize.ts';
import { mergeMarks, ROUNDING } from './mergeMarks.ts';
import type { TimeTick } from './timeTicks.ts';
import { timeTicks } from './timeTicks.ts';

/** Points whose centres are closer than this stand as one; discs with a number need more. */
export const MERGE_PX = 12;
/** A stretch shorter than this is drawn as a point. */
const LEAST_STRETCH_PX = 12;
const STACKED_BELOW_PX = 640;
const LABEL_GAP_PX = 12;
const TICK_LABEL_EM = 5.4;
/** The labels of the axis, and above them what the line through the lanes stands for. */
export const AXIS_EM = 3.6;
/** The heading of a group is this much of a lane. */
export const GROUP_SHARE = 0.9;
/** Half a mark at either end of the plot stays whole. */
const PLOT_INSET_PX = 10;

export type GanttMetrics = {
  readonly width: number;
  readonly laneHeight: number;
  readonly fontSize: number;
  /** Where points are larger than on a page, those that stand further apart are merged. */
  readonly mergePx?: number;
};

/** A silence to be shaded, in the lane of the formal meetings. */
export type GanttSilence = {
  readonly lane: string;
  readonly from: Day;
  readonly to: Day;
  /** Its length in words, the longest first: the first that fits is shown. */
  readonly labels: readonly string[];
};

export type PlacedMark = {
  /** That of its first event, so that it holds while the window moves. */
  readonly id: string;
  readonly lane: string;
  readonly items: readonly GanttItem[];
  readonly kind: 'cluster' | GanttItem['shape'];
  readonly x: number;
  /** Edges of the stretch that it covers. */
  readonly left: number;
  readonly right: number;
  readonly inSight: boolean;
};

export type PlacedRow = {
  readonly kind: 'group' | 'lane';
  readonly id: string;
  readonly title: string;
  /** The title as it fits. */
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly group: string;
  readonly folded: boolean;
  /** Every mark of the lane in order, those out of sight too; of a folded group, none. */
  readonly marks: readonly PlacedMark[];
  readonly total: number;
  /** Where the events of a folded group stand. */
  readonly crumbs: readonly number[];
};

export type GanttLayout = {
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly fontSize: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  readonly window: GanttWindow;
  readonly pxPerDay: number;
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
  readonly rows: readonly PlacedRow[];
  readonly silences: readonly {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly height: number;
    readonly label: string;
  }[];
};

/**
 * Places every event in its own lane, merging those that would touch. What is in sight is bounded
 * by the lanes and the width, whatever the number of events.
 */
export function layoutGantt(
  groups: readonly GanttGroup[],
  window: GanttWindow,
  metrics: GanttMetrics,
  options: {
    readonly folded: ReadonlySet<string>;
    readonly silences: readonly GanttSilence[];
  },
): GanttLayout {
  const { width, fontSize } = metrics;
  const stacked = width < STACKED_BELOW_PX;
  const labelWidth = stacked ? 0 : titleWidth(groups, metrics) + LABEL_GAP_PX;
  const plotLeft = labelWidth + PLOT_INSET_PX;
  const plotRight = Math.max(plotLeft + 1, width - PLOT_INSET_PX);
  const pxPerDay = (plotRight - plotLeft) / (window.to - window.from);
  const scale: Scale = {
    x: (day) => plotLeft + (day - window.from) * pxPerDay,
    half: markHalf(metrics.mergePx ?? MERGE_PX, fontSize),
    pxPerDay,
    plotLeft,
    plotRight,
  };
  const rowsTop = fontSize * AXIS_EM;
  const frame = { stacked, labelWidth, rowsTop, metrics, folded: options.folded };
  const rows = placeRows(groups, scale, frame);
  const rowsBottom = rows.reduce((bottom, { y, height }) => Math.max(bottom, y + height), rowsTop);
  return {
    width,
    height: rowsBottom + 6,
    stacked,
    fontSize,
    plotLeft,
    plotRight,
    rowsTop,
    rowsBottom,
    window,
    pxPerDay,
    ticks: timeTicks(window, (fontSize * TICK_LABEL_EM) / pxPerDay).map((tick) => ({
      ...tick,
      x: scale.x(tick.day),
    })),
    rows,
    silences: placeSilences(options.silences, rows, scale, fontSize),
  };
}

type Scale = {
  readonly x: (day: Day) => number;
  readonly half: MarkHalf;
  readonly pxPerDay: number;
  readonly plotLeft: number;
  readonly plotRight: number;
};

type Frame = {
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly rowsTop: number;
  readonly metrics: GanttMetrics;
  readonly folded: ReadonlySet<string>;
};

function titleWidth(groups: readonly GanttGroup[], { width, fontSize }: GanttMetrics): number {
  const titles = groups.flatMap(({ lanes }) => lanes.map(({ lane }) => lane.title));
  const widest = titles.reduce((most, title) => Math.max(most, textWidth(title, fontSize)), 0);
  return Math.min(Math.max(widest * 1.04, 96), width * 0.29);
}

/** A group of one lane needs no heading: its lane stands for it. */
export function hasHeading({ lanes }: GanttGroup): boolean {
  return lanes.length > 1;
}

function placeRows(
  groups: readonly GanttGroup[],
  scale: Scale,
  { stacked, labelWidth, rowsTop, metrics, folded }: Frame,
): readonly PlacedRow[] {
  const { width, laneHeight, fontSize } = metrics;
  const rows: PlacedRow[] = [];
  let y = rowsTop;
  const room = stacked ? width : labelWidth - LABEL_GAP_PX;
  const laneBox = stacked ? laneHeight + fontSize * 1.25 : laneHeight;
  for (const group of groups) {
    const { id, title } = group.group;
    const isFolded = hasHeading(group) && folded.has(id);
    if (hasHeading(group)) {
      const total = group.lanes.reduce((sum, lane) => sum + lane.items.length, 0);
      const height = laneHeight * GROUP_SHARE;
      rows.push({
        kind: 'group',
        id,
        group: id,
        title,
        label: groupName(group.group),
        y,
        height,
        folded: isFolded,
        marks: [],
        total,
        crumbs: isFolded ? crumbsOf(group, scale) : [],
      });
      y += height;
    }
    if (isFolded) continue;
    for (const { lane, items } of group.lanes) {
      rows.push({
        kind: 'lane',
        id: lane.id,
        group: id,
        title: lane.title,
        label: fitText(lane.title, fontSize, room),
        y,
        height: laneBox,
        folded: false,
        total: items.length,
        marks: placeMarks({ lane, items }, scale),
        crumbs: [],
      });
      y += laneBox;
    }
  }
  return rows;
}

/** One crumb a pixel at most, so that a folded group costs no more than its width. */
function crumbsOf({ lanes }: GanttGroup, { x, plotLeft, plotRight }: Scale): readonly number[] {
  const places = lanes.flatMap(({ items }) => items.map(({ centre }) => Math.round(x(centre))));
  return [...new Set(places)].filter((place) => place >= plotLeft && place <= plotRight);
}

function placeMarks({ lane, items }: GanttLane, scale: Scale): readonly PlacedMark[] {
  const merged = mergeMarks(
    items.map(({ centre }) => centre * scale.pxPerDay),
    scale.half,
  );
  const marks: PlacedMark[] = [];
  /** Where those in sight stand in the list. */
  const seen: number[] = [];
  for (const { first, count } of merged) {
    let mark = placeMark(lane.id, items.slice(first, first + count), scale);
    let at = seen.at(-1);
    // Long stretches whose middles lie out of sight would pile up at the edge.
    while (mark !== undefined && at !== undefined && overlap(marks[at], mark, scale)) {
      const since = marks.splice(at).flatMap((one) => one.items);
      mark = placeMark(lane.id, [...since, ...mark.items], scale);
      seen.pop();
      at = seen.at(-1);
    }
    if (mark === undefined) continue;
    if (mark.inSight) seen.push(marks.length);
    marks.push(mark);
  }
  return marks;
}

function overlap(before: PlacedMark | undefined, mark: PlacedMark, { half }: Scale): boolean {
  if (before === undefined || !mark.inSight) return false;
  const room = half(before.items.length) + half(mark.items.length);
  return mark.x - before.x < room - ROUNDING;
}

function placeMark(
  lane: string,
  items: readonly GanttItem[],
  { x, plotLeft, plotRight, pxPerDay }: Scale,
): PlacedMark | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  let [from, to, sum] = [first.from, first.to, 0];
  for (const item of items) {
    from = Math.min(from, item.from);
    to = Math.max(to, item.to);
    sum += item.centre;
  }
  const middle = x(sum / items.length);
  const isStretch = (to - from) * pxPerDay >= LEAST_STRETCH_PX;
  const [left, right] = isStretch ? [x(from), x(to)] : [middle, middle];
  const inSight = right >= plotLeft - 1 && left <= plotRight + 1;
  const clamped = Math.min(plotRight, Math.max(plotLeft, middle));
  const kind = items.length > 1 ? 'cluster' : kindOf(first, isStretch);
  return { id: first.id, lane, items, kind, x: inSight ? clamped : middle, left, right, inSight };
}

function kindOf({ shape }: GanttItem, isStretch: boolean): PlacedMark['kind'] {
  if (isStretch || (shape !== 'interval' && shape !== 'span')) {
    return isStretch && shape === 'tick' ? 'span' : shape;
  }
  return 'dot';
}

function placeSilences(
  silences: readonly GanttSilence[],
  rows: readonly PlacedRow[],
  { x, plotLeft, plotRight }: Scale,
  fontSize: number,
): GanttLayout['silences'] {
  return silences.flatMap(({ lane, from, to, labels }) => {
    const row = rows.find(({ kind, id }) => kind === 'lane' && id === lane);
    const left = Math.max(plotLeft, x(from));
    const width = Math.min(plotRight, x(to)) - left;
    if (row === undefined || width <= 2) return [];
    const room = width - 2 * MERGE_PX;
    const label = labels.find((text) => textWidth(text, fontSize * 0.9) <= room) ?? '';
    const { y, height } = row;
    return [{ x: left, width, y, height, label }];
  });
}

/** The day under a pixel of the picture. */
export function dayAt({ window, plotLeft, pxPerDay }: GanttLayout, x: number): Day {
  return window.from + (x - plotLeft) / pxPerDay;
}

/** The middle of what a row draws: on a narrow screen its title stands above. */
export function middleOf(row: PlacedRow, { stacked, fontSize }: GanttLayout): number {
  const lane = stacked && row.kind === 'lane' ? row.height - fontSize * 1.25 : row.height;
  return row.y + row.height - lane / 2;
}
