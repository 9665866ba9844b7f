import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { ChartTip } from '../ChartTip.tsx';
import { AtOnce } from './AtOnce.tsx';
import { useFontSize } from '../useFontSize.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import { SeriesLayer } from './SeriesLayer.tsx';
import type { SeriesLine } from './seriesLayout.ts';
import { timeAxis, valueAxis } from './seriesLayout.ts';
import '../series-chart.css';

const HEIGHT_EM = 15;
/** Ranks of several economies cross one another and need more room. */
const RANK_HEIGHT_EM = 21;
const FOOT_EM = 2;
const GUTTER_EM = 2.6;
const TOP_EM = 1.6;
/** Room for the value beside the last point. */
const END_EM = 2.4;
const TIP_GAP_PX = 14;
/** Letters wide, with the room around them, that a year label takes. */
const YEAR_EM = 4;

type Props = {
  readonly label: string;
  readonly lines: readonly SeriesLine[];
  readonly isRank: boolean;
  readonly onLeave: () => void;
};

/** Values over time, straight lines between them; a rank has its first place at the top. */
export function SeriesChart({ label, lines, isRank, onLeave }: Props) {
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const tip = useTip();
  const marks = lines.flatMap((line) => line.marks);
  const shown = marks.find(({ id }) => id === tip.shownId);
  const years = timeAxis(lines, Math.max(2, Math.floor((width ?? 320) / fontSize / YEAR_EM)));
  const values = valueAxis(lines, isRank);
  return (
    <div className="series-chart" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      {width === undefined ? null : (
        <AtOnce>
          <ComposedChart
            width={width}
            height={fontSize * (isRank ? RANK_HEIGHT_EM : HEIGHT_EM)}
            margin={{ top: fontSize * TOP_EM, right: fontSize * END_EM, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--grid)" zIndex={0} />
            {lines.map((line) => lineOf(line))}
            <XAxis
              type="number"
              dataKey="day"
              domain={[...years.domain]}
              ticks={[...years.ticks]}
              height={fontSize * FOOT_EM}
              tick={false}
              tickLine={false}
              stroke="var(--ink-3)"
            />
            <YAxis
              domain={[...values.domain]}
              ticks={[...values.ticks]}
              interval={0}
              reversed={isRank}
              width={fontSize * GUTTER_EM}
              tick={noText}
              tickLine={false}
              axisLine={false}
            />
            <SeriesLayer
              label={label}
              lines={lines}
              years={years.ticks}
              values={values.ticks}
              fontSize={fontSize}
              shownId={tip.shownId}
              onShow={tip.show}
              onHideSoon={tip.hideSoon}
              onEscape={() => {
                if (tip.shownId === undefined) onLeave();
                else tip.hide();
              }}
            />
          </ComposedChart>
        </AtOnce>
      )}
      {shown === undefined || width === undefined ? null : (
        <ChartTip
          left={shareOf(shown.day, years.domain) * width}
          top={fontSize * TOP_EM + TIP_GAP_PX}
          width={width}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {shown.sentence}
        </ChartTip>
      )}
    </div>
  );
}

function shareOf(day: number, [from, to]: readonly [number, number]): number {
  return (day - from) / Math.max(1, to - from);
}

/** Recharts rules a line only where it draws a tick; the words at the ticks are ours. */
function noText() {
  return <g />;
}

/** A function and no component: Recharts finds its series among the children of the chart. */
function lineOf({ id, colour, marks }: SeriesLine) {
  return (
    <Line
      key={id}
      data={[...marks]}
      dataKey="value"
      type="linear"
      stroke={colour}
      strokeWidth={2}
      dot={false}
      activeDot={false}
      zIndex={0}
    />
  );
}
