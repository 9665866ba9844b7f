import type { PlotArea } from 'recharts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { Grouping } from '../../domain/grouping.ts';
import { yearsSince } from '../../wording/definition.ts';
import { countCaption } from '../../wording/joined.ts';
import { count, percent, sentence } from '../../wording/numbers.ts';
import { LINE_EM } from '../textLine.ts';
import type { Scales } from './curveLayout.ts';
import { COUNT_LINES, countRows } from './curveLayout.ts';
import { curvePaint } from './curvePaint.ts';
import type { CountedTick } from './joinedRows.ts';

/** Lines from the plot down to the first row of counts. */
const FIRST_COUNT_LINE = 3.4;

type Props = {
  readonly scales: Scales;
  readonly plot: PlotArea;
  readonly fontSize: number;
  readonly shares: readonly number[];
  readonly ticks: readonly CountedTick[];
  readonly definition: DurationDefinition;
  readonly grouping: Grouping | undefined;
};

/** The words and counts of both axes. A screen reader has them in every mark and in the table. */
export function CurveAxes(props: Props) {
  const { scales, plot, fontSize, shares, ticks, definition } = props;
  const bottom = plot.y + plot.height;
  const line = fontSize * LINE_EM;
  return (
    <g aria-hidden="true" fontSize={fontSize} fill="var(--ink-3)">
      {shares.map((share) => (
        <text key={share} x={plot.x - 6} y={scales.y(share) + fontSize * 0.35} textAnchor="end">
          {percent(share)}
        </text>
      ))}
      {ticks.map(({ years }) => (
        <g key={years}>
          <line
            x1={scales.x(years)}
            x2={scales.x(years)}
            y1={bottom}
            y2={bottom + 4}
            stroke="var(--ink-3)"
          />
          <text x={scales.x(years)} y={bottom + 2 + line} textAnchor="middle">
            {years}
          </text>
        </g>
      ))}
      <text x={plot.x + plot.width} y={bottom + 2 + line * 2} textAnchor="end">
        {sentence(yearsSince(definition))}
      </text>
      <Counts {...props} top={bottom + line * FIRST_COUNT_LINE} />
    </g>
  );
}

/** A caption above each row, so that it never meets the numbers, however narrow the panel. */
function Counts({
  scales,
  fontSize,
  ticks,
  definition,
  grouping,
  top,
}: Props & { readonly top: number }) {
  const line = fontSize * LINE_EM;
  return countRows(ticks).map(({ kind, side, values }, index) => {
    const y = top + index * COUNT_LINES * line;
    const ink = side === 'all' ? 'var(--ink-2)' : curvePaint(side).line;
    return (
      <g key={`${kind}-${side}`} fill={ink}>
        <text x="0" y={y}>
          {countCaption(kind, definition, side, grouping)}
        </text>
        {values.map(({ years, value }) => (
          <text key={years} x={scales.x(years)} y={y + line} textAnchor="middle">
            {count(value)}
          </text>
        ))}
      </g>
    );
  });
}
