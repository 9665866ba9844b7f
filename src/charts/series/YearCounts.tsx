import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { countsSentence } from '../../wording/yearCounts.ts';
import { usePictureHeight } from '../presentation.ts';
import { SeriesStage } from './SeriesStage.tsx';
import { YearMarks } from './YearMarks.tsx';
import './year-counts.css';

const HEIGHT_PX = 240;
/** The key above the bars, where the height is given for both. */
const KEY_EM = 3.4;

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
  const pictureHeight = usePictureHeight();
  const rowOf = (id: string) => rows.find(({ year }) => String(year) === id);
  const sentence = (row: CountRow) => describe(row, parts);
  return (
    <>
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
      <SeriesStage
        tipOf={(id) => {
          const row = rowOf(id);
          return row === undefined ? undefined : sentence(row);
        }}
        onLeave={onLeave}
      >
        {(width, fontSize) => (
          <BarChart
            width={width}
            height={pictureHeight === undefined ? HEIGHT_PX : pictureHeight - fontSize * KEY_EM}
            data={rows}
            margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
            barCategoryGap="18%"
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--grid)" vertical={false} />
            {axesOf(fontSize)}
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
            <YearMarks label={label} rows={rows} describe={sentence} />
          </BarChart>
        )}
      </SeriesStage>
    </>
  );
}

function axesOf(fontSize: number) {
  const tick = { fontSize: fontSize * 0.95, fill: 'var(--ink-3)' };
  return [
    <XAxis
      key="x"
      dataKey="year"
      tick={tick}
      tickLine={false}
      axisLine={{ stroke: 'var(--hairline)' }}
      minTickGap={fontSize}
    />,
    <YAxis
      key="y"
      allowDecimals={false}
      width={fontSize * 2.6}
      tick={tick}
      tickLine={false}
      axisLine={false}
      tickCount={5}
    />,
  ];
}

function describe({ year, counts }: CountRow, parts: readonly CountPart[]): string {
  return countsSentence(
    year,
    parts.map(({ title }, index) => ({ title, count: counts[index] ?? 0 })),
  );
}
