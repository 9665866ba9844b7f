import type { MilestoneField } from '../../domain/economyFacts.ts';
import { ZERO_FIELDS } from '../../domain/path.ts';
import { milestoneFlag, silenceText } from '../../wording/paths.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { PlacedTick } from './pathTicks.ts';
import { ticksOf } from './pathTicks.ts';
import type { PathLane, PathMark, PathSilence, PathsChart } from './pathRows.ts';
import type { Flag, FlagRequest } from './placeFlags.ts';
import { placeFlagsWithin, rowsOf } from './placeFlags.ts';

const STACKED_BELOW_PX = 700;
const NAME_SCALE = 1.35;
const NAME_GAP_PX = 22;
const BAR_EM = 2;
const FLAG_LINE_EM = 1.35;
const FLAG_GAP_PX = 7;
const LANE_GAP_EM = 1.6;
const AXIS_EM = 2.2;
const RULE_EM = 1.9;
export const ARROW_PX = 10;
const END_GAP_PX = 9;
/** Room beside the text of a silence inside its bar. */
const SILENCE_PAD_PX = 7;
/** Rings nearer than this share one label. */
const SAME_RING_PX = 7;
/** Wider than this share of the plot, joined words are parted again. */
const MOST_FLAG_SHARE = 0.75;
/** The end of a path and its silences are told before any step. */
const FIRST_WEIGHT = 0;
/** Steps in the order in which a picture with little room names them. */
const TELLING_STEPS: readonly MilestoneField[] = [
  'firstMeeting',
  'draftReport',
  'workingPartyAdoption',
  'memorandum',
  'factualSummary',
  'membership',
  'approval',
  'workingPartyEstablished',
];

export type PathsMetrics = {
  readonly width: number;
  readonly fontSize: number;
  /** Where the picture may not be taller, labels give way, the least telling first. */
  readonly height?: number | undefined;
};

export type PlacedMark = {
  readonly mark: PathMark;
  readonly x: number;
  /** The stretch that a date known to the month or year leaves open; no width for a day. */
  readonly span: { readonly x: number; readonly width: number };
};

export type PlacedSilence = {
  readonly silence: PathSilence;
  readonly x: number;
  readonly width: number;
  /** Inside the bar; undefined where the text stands among the labels below. */
  readonly text: { readonly text: string; readonly width: number } | undefined;
};

export type PlacedLane = {
  readonly lane: PathLane;
  readonly top: number;
  readonly barTop: number;
  readonly x: number;
  readonly width: number;
  readonly name: string;
  readonly note: string;
  readonly marks: readonly PlacedMark[];
  readonly silences: readonly PlacedSilence[];
  readonly flags: readonly Flag[];
  /** Behind the bar; undefined where it had no room and stands among the labels. */
  readonly endText: string | undefined;
  readonly bottom: number;
};

export type PathsLayout = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Names stand on a line above each bar. */
  readonly stacked: boolean;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly lanesTop: number;
  readonly lanesBottom: number;
  readonly barHeight: number;
  readonly flagLine: number;
  readonly ticks: readonly PlacedTick[];
  readonly lanes: readonly PlacedLane[];
  readonly rule: { readonly x: number; readonly text: string; readonly textX: number } | undefined;
};

type Scale = (day: number) => number;

/** Places lanes, marks and labels in pixels. Pure: the same rows and width give the same picture. */
export function layoutPaths(chart: PathsChart, metrics: PathsMetrics): PathsLayout {
  const whole = layoutWith(chart, metrics, Number.POSITIVE_INFINITY);
  const { height } = metrics;
  if (height === undefined || whole.height <= height) return whole;
  const most = Math.max(...whole.lanes.map(({ flags }) => rowsOf(flags)));
  for (let rows = most - 1; rows > 0; rows -= 1) {
    const tried = layoutWith(chart, metrics, rows);
    if (tried.height <= height) return tried;
  }
  return layoutWith(chart, metrics, 0);
}

function layoutWith(
  chart: PathsChart,
  { width, fontSize }: PathsMetrics,
  flagRows: number,
): PathsLayout {
  const stacked = width < STACKED_BELOW_PX;
  const plotLeft = stacked ? 6 : nameWidth(chart.lanes, fontSize, width) + NAME_GAP_PX;
  const plotRight = Math.max(plotLeft + 1, width - ARROW_PX - 2);
  const [first, last] = domainOf(chart);
  const scale: Scale = (day) =>
    plotLeft + ((day - first) / Math.max(1, last - first)) * (plotRight - plotLeft);
  const lanesTop = fontSize * AXIS_EM;
  const frame = { width, fontSize, stacked, plotLeft, plotRight };
  const lanes: PlacedLane[] = [];
  let top = lanesTop;
  for (const lane of chart.lanes) {
    const placed = placeLane(lane, top, scale, { ...frame, flagRows, unnamed: zeroField(chart) });
    lanes.push(placed);
    top = placed.bottom + fontSize * LANE_GAP_EM;
  }
  const lanesBottom = lanes.at(-1)?.bottom ?? lanesTop;
  const rule = placeRule(chart, scale, frame);
  return {
    ...frame,
    height: Math.ceil(lanesBottom + (rule === undefined ? 4 : fontSize * RULE_EM)),
    lanesTop,
    lanesBottom,
    barHeight: fontSize * BAR_EM,
    flagLine: fontSize * FLAG_LINE_EM,
    ticks: ticksOf(chart, [first, last], scale, frame),
    lanes,
    rule,
  };
}

type Frame = Pick<PathsLayout, 'width' | 'fontSize' | 'stacked' | 'plotLeft' | 'plotRight'>;

function nameWidth(lanes: readonly PathLane[], fontSize: number, width: number): number {
  const widest = lanes.map(({ name, note }) =>
    Math.max(textWidth(name, fontSize * NAME_SCALE), textWidth(note, fontSize)),
  );
  return Math.min(Math.max(80, ...widest), width / 4);
}

/** Years begin at 0, or before it where something came before the step that counts as zero. */
function domainOf({ axis, lanes }: PathsChart): readonly [number, number] {
  const days = lanes.flatMap((lane) => [lane.from, lane.to, ...lane.marks.map(({ at }) => at)]);
  const start = axis === 'years' ? [0, ...days] : days;
  return days.length === 0 ? [0, 1] : [Math.min(...start), Math.max(...days)];
}

type LaneFrame = Frame & {
  readonly unnamed: MilestoneField | undefined;
  /** Rows that labels may take. */
  readonly flagRows: number;
};

/** The axis names the step of year 0, so that its rings need no name. */
function zeroField({ axis, zero }: PathsChart): MilestoneField | undefined {
  return axis === 'years' ? ZERO_FIELDS[zero] : undefined;
}

function placeLane(lane: PathLane, top: number, scale: Scale, frame: LaneFrame): PlacedLane {
  const { fontSize, stacked, plotLeft, plotRight, width, unnamed, flagRows } = frame;
  const barTop = top + (stacked ? fontSize * 2.3 : fontSize * 0.6);
  const x = scale(lane.from);
  const barWidth = Math.max(2, scale(lane.to) - x);
  const marks = lane.marks.map((mark) => placeMark(mark, scale));
  const silences = lane.silences.map((one) => placeSilence(one, scale, fontSize));
  const endX = x + barWidth + END_GAP_PX;
  const fits = endX + textWidth(lane.endText, fontSize) <= width;
  const flags = placeFlagsWithin(
    [
      ...ringFlags(
        marks.filter(({ mark }) => mark.field !== unnamed),
        { fontSize, room: (plotRight - plotLeft) * MOST_FLAG_SHARE },
      ),
      ...silences.filter(({ text }) => text === undefined).map(silenceFlag),
      ...(fits || lane.endText === ''
        ? []
        : [{ id: 'end', text: lane.endText, x: x + barWidth, weight: FIRST_WEIGHT }]),
    ],
    { left: stacked ? 0 : plotLeft - 12, right: Math.max(plotRight, width), fontSize },
    flagRows,
  );
  const room = stacked ? width : plotLeft - NAME_GAP_PX;
  const barBottom = barTop + fontSize * BAR_EM;
  return {
    lane,
    top,
    barTop,
    x,
    width: barWidth,
    name: fitText(lane.name, fontSize * NAME_SCALE, room),
    note: fitText(lane.note, fontSize, stacked ? width / 2 : room),
    marks,
    silences,
    flags,
    endText: fits && lane.endText !== '' ? lane.endText : undefined,
    bottom: barBottom + FLAG_GAP_PX + rowsOf(flags) * fontSize * FLAG_LINE_EM,
  };
}

function placeMark(mark: PathMark, scale: Scale): PlacedMark {
  const from = scale(mark.from);
  return { mark, x: scale(mark.at), span: { x: from, width: scale(mark.to) - from } };
}

function placeSilence(silence: PathSilence, scale: Scale, fontSize: number): PlacedSilence {
  const x = scale(silence.from);
  const width = scale(silence.to) - x;
  const room = width - 2 * SILENCE_PAD_PX;
  const text = [silenceText(silence, 'long'), silenceText(silence, 'short')]
    .map((one) => ({ text: one, width: textWidth(one, fontSize) * 1.06 }))
    .find((one) => one.width <= room);
  return { silence, x, width, text };
}

function silenceFlag({ silence, x, width }: PlacedSilence): FlagRequest {
  const text = silenceText(silence, 'long');
  return { id: silence.id, text, x: x + width / 2, weight: FIRST_WEIGHT };
}

type FlagRoom = { readonly fontSize: number; readonly room: number };

/** One label for each ring, or for each cluster of rings on one spot while its words have room. */
function ringFlags(
  marks: readonly PlacedMark[],
  { fontSize, room }: FlagRoom,
): readonly FlagRequest[] {
  const flags: (FlagRequest & { readonly first: number; readonly last: number })[] = [];
  for (const { mark, x } of marks) {
    if (mark.field === undefined) continue;
    const text = milestoneFlag(mark.field);
    const weight = weightOf(mark.field);
    const near = flags.at(-1);
    const joined = near === undefined ? '' : joinFlags(near.text, text);
    const isNear = near !== undefined && x - near.last < SAME_RING_PX;
    if (isNear && textWidth(joined, fontSize) <= room) {
      const heavier = Math.min(near.weight, weight);
      const middle = (near.first + x) / 2;
      flags[flags.length - 1] = { ...near, text: joined, last: x, x: middle, weight: heavier };
    } else {
      flags.push({ id: mark.id, text, x, weight, first: x, last: x });
    }
  }
  return flags.map(({ id, text, x, weight }) => ({ id, text, x, weight }));
}

function weightOf(field: MilestoneField): number {
  const place = TELLING_STEPS.indexOf(field);
  return FIRST_WEIGHT + 1 + (place === -1 ? TELLING_STEPS.length : place);
}

/** "Package adopted, terms approved" */
function joinFlags(first: string, further: string): string {
  return `${first}, ${further.charAt(0).toLowerCase()}${further.slice(1)}`;
}

function placeRule(chart: PathsChart, scale: Scale, frame: Frame): PathsLayout['rule'] {
  if (chart.rule === undefined) return undefined;
  const x = scale(chart.rule.at);
  const text = fitText(chart.rule.text, frame.fontSize, frame.width);
  const width = textWidth(text, frame.fontSize) * 1.06;
  return { x, text, textX: Math.min(x + 5, frame.width - width) };
}
