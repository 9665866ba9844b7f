import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { countsSentence } from '../../wording/timelines.ts';
import { AtOnce } from './AtOnce.tsx';
import { useFontSize } from '../useFontSize.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import { ChartTip } from '../ChartTip.tsx';
import { YearMarks } from './YearMarks.tsx';
import './year-counts.css';
import '../series-chart.css';

const HEIGHT_PX = 240;
const TIP_GAP_PX = 12;

export type CountPart = { readonly id: string; readonly title: string; readonly colour: string };
export type CountRow = {
  readonly year: number;
  /** In the order of the parts. */
  readonly counts: readonly number[];
};

type Props = {
  readonly label: string;
  readonly parts: readonly CountPart[];
  readonly rows: readonly CountRow[];
  readonly onLeave: () => void;
};

/** Stacked counts, one bar a year. */
export function YearCounts({ label, parts, rows, onLeave }: Props) {
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const tip = useTip();
  const [shownX, setShownX] = useState(0);
  const shown = rows.find(({ year }) => String(year) === tip.shownId);
  const tick = { fontSize: fontSize * 0.95, fill: 'var(--ink-3)' };
  return (
    <div className="series-chart" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      <ul className="year-counts-key">
        {parts.map(({ id, title, colour }) => (
          <li key={id}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="2" fill={colour} />
            </svg>
            {title}
          </li>
        ))}
      </ul>
      {width === undefined ? null : (
        <AtOnce>
          <BarChart
            width={width}
            height={HEIGHT_PX}
            data={rows}
            margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
            barCategoryGap="18%"
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--grid)" vertical={false} />
            <XAxis
              dataKey="year"
              tick={tick}
              tickLine={false}
              axisLine={{ stroke: 'var(--hairline)' }}
              minTickGap={fontSize}
            />
            <YAxis
              allowDecimals={false}
              width={fontSize * 2.6}
              tick={tick}
              tickLine={false}
              axisLine={false}
              tickCount={5}
            />
            {parts.map(({ id, title, colour }, index) => (
              <Bar
                key={id}
                name={title}
                stackId="all"
                dataKey={({ counts }: CountRow) => counts[index] ?? 0}
                fill={colour}
                stroke="var(--panel)"
                strokeWidth={1}
              />
            ))}
            <YearMarks
              label={label}
              rows={rows}
              describe={(row) => describe(row, parts)}
              onShow={(year, x) => {
                setShownX(x);
                tip.show(String(year));
              }}
              onHideSoon={tip.hideSoon}
              onEscape={() => {
                if (tip.shownId === undefined) onLeave();
                else tip.hide();
              }}
            />
          </BarChart>
        </AtOnce>
      )}
      {shown === undefined || width === undefined ? null : (
        <ChartTip
          left={shownX + TIP_GAP_PX}
          top={TIP_GAP_PX}
          width={width}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {describe(shown, parts)}
        </ChartTip>
      )}
    </div>
  );
}

function describe({ year, counts }: CountRow, parts: readonly CountPart[]): string {
  return countsSentence(
    year,
    parts.map(({ title }, index) => ({ title, count: counts[index] ?? 0 })),
  );
}
