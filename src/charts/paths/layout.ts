import type { MilestoneField } from '../../domain/economyFacts.ts';
import { ZERO_FIELDS } from '../../domain/path.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { Stretch } from './clearLines.ts';
import { clearOfTexts } from './clearLines.ts';
import type { PathFrame, Scale } from './pathFrame.ts';
import { pathFrame } from './pathFrame.ts';
import type { PathsChart } from './pathRows.ts';
import type { PlacedTick } from './pathTicks.ts';
import { ticksOf } from './pathTicks.ts';
import { rowsOf } from './placeFlags.ts';
import type { PlacedLane } from './placeLane.ts';
import { laneTexts, placeLane } from './placeLane.ts';

const LANE_GAP_EM = 1.6;
const AXIS_EM = 2.2;
const RULE_EM = 1.9;
/** Lines reach above the lanes, and the rule to its words below them. */
const LINE_ABOVE_PX = 6;
const RULE_BELOW_PX = 8;
/** Of the height that is left over, the part that the bars take; the rest parts the lanes. */
const BARS_SHARE = 0.4;
const MOST_TALLER_EM = 2.5;

export type PathsMetrics = {
  readonly width: number;
  readonly fontSize: number;
  /** Where the picture may not be taller, labels give way, the least telling first. */
  readonly height?: number | undefined;
  /** A sheet that the picture is to fill: bars grow and lanes move apart. */
  readonly fill?: number;
};

export type PathsLayout = PathFrame & {
  readonly height: number;
  readonly lanesTop: number;
  readonly lanesBottom: number;
  readonly ticks: readonly (PlacedTick & { readonly line: readonly Stretch[] })[];
  readonly lanes: readonly PlacedLane[];
  readonly rule:
    | {
        readonly x: number;
        readonly text: string;
        readonly textX: number;
        readonly line: readonly Stretch[];
      }
    | undefined;
};

/** Places lanes, marks and labels in pixels. Pure: the same rows and width give the same picture. */
export function layoutPaths(chart: PathsChart, metrics: PathsMetrics): PathsLayout {
  const whole = layoutWith(chart, metrics, {});
  const { height, fill = 0 } = metrics;
  if (whole.height < fill) return stretched(chart, metrics, fill - whole.height);
  if (height === undefined || whole.height <= height) return whole;
  const most = Math.max(...whole.lanes.map(({ flags }) => rowsOf(flags)));
  for (let flagRows = most - 1; flagRows > 0; flagRows -= 1) {
    const tried = layoutWith(chart, metrics, { flagRows });
    if (tried.height <= height) return tried;
  }
  return layoutWith(chart, metrics, { flagRows: 0 });
}

/** The picture, taller by `free` pixels. */
function stretched(chart: PathsChart, metrics: PathsMetrics, free: number): PathsLayout {
  const { length } = chart.lanes;
  const share = (free * BARS_SHARE) / Math.max(1, length);
  const taller = Math.min(share, metrics.fontSize * MOST_TALLER_EM);
  const apart = length < 2 ? 0 : (free - taller * length) / (length - 1);
  return layoutWith(chart, metrics, { taller, apart });
}

type Looser = {
  /** Rows that labels may take. */
  readonly flagRows?: number;
  /** Pixels more for each bar, and between two lanes. */
  readonly taller?: number;
  readonly apart?: number;
};

function layoutWith(
  chart: PathsChart,
  metrics: PathsMetrics,
  { flagRows = Number.POSITIVE_INFINITY, taller = 0, apart = 0 }: Looser,
): PathsLayout {
  const frame = pathFrame(chart.lanes, metrics, taller);
  const { fontSize, plotLeft, plotRight } = frame;
  const [first, last] = domainOf(chart);
  const scale: Scale = (day) =>
    plotLeft + ((day - first) / Math.max(1, last - first)) * (plotRight - plotLeft);
  const rule = placeRule(chart, scale, frame);
  const lanesTop = fontSize * AXIS_EM;
  const lanes: PlacedLane[] = [];
  let top = lanesTop;
  for (const lane of chart.lanes) {
    const placed = placeLane(lane, top, scale, {
      ...frame,
      flagRows,
      unnamed: zeroField(chart),
      rule: rule?.x,
    });
    lanes.push(placed);
    top = placed.bottom + fontSize * LANE_GAP_EM + apart;
  }
  const lanesBottom = lanes.at(-1)?.bottom ?? lanesTop;
  const texts = lanes.flatMap((lane) => laneTexts(lane, frame));
  const lineAt = (x: number, to: number) =>
    clearOfTexts(x, { from: lanesTop - LINE_ABOVE_PX, to }, texts);
  return {
    ...frame,
    height: Math.ceil(lanesBottom + (rule === undefined ? 4 : fontSize * RULE_EM)),
    lanesTop,
    lanesBottom,
    ticks: ticksOf(chart, [first, last], scale, frame).map((tick) => ({
      ...tick,
      line: lineAt(tick.x, lanesBottom),
    })),
    lanes,
    rule:
      rule === undefined
        ? undefined
        : { ...rule, line: lineAt(rule.x, lanesBottom + RULE_BELOW_PX) },
  };
}

/** Years begin at 0, or before it where something came before the step that counts as zero. */
function domainOf({ axis, lanes }: PathsChart): readonly [number, number] {
  const days = lanes.flatMap((lane) => [lane.from, lane.to, ...lane.marks.map(({ at }) => at)]);
  const start = axis === 'years' ? [0, ...days] : days;
  return days.length === 0 ? [0, 1] : [Math.min(...start), Math.max(...days)];
}

/** The axis names the step of year 0, so that its rings need no name. */
function zeroField({ axis, zero }: PathsChart): MilestoneField | undefined {
  return axis === 'years' ? ZERO_FIELDS[zero] : undefined;
}

function placeRule({ rule }: PathsChart, scale: Scale, { fontSize, width }: PathFrame) {
  if (rule === undefined) return undefined;
  const x = scale(rule.at);
  const text = fitText(rule.text, fontSize, width);
  return { x, text, textX: Math.min(x + 5, width - textWidth(text, fontSize) * 1.06) };
}
