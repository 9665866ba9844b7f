import type { PlotArea } from 'recharts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { Grouping } from '../../domain/grouping.ts';
import { yearsSince } from '../../wording/definition.ts';
import { countCaption } from '../../wording/joined.ts';
import { count, percent, sentence } from '../../wording/numbers.ts';
import { AxisWords } from '../series/AxisWords.tsx';
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

/** The words of both axes, and the counts below them. */
export function CurveAxes(props: Props) {
  const { scales, plot, fontSize, shares, ticks, definition } = props;
  const top = plot.y + plot.height + fontSize * LINE_EM * FIRST_COUNT_LINE;
  return (
    <AxisWords
      plot={plot}
      fontSize={fontSize}
      across={ticks.map(({ years }) => ({ at: scales.x(years), text: String(years) }))}
      up={shares.map((share) => ({ at: scales.y(share), text: percent(share) }))}
      title={sentence(yearsSince(definition))}
    >
      <Counts {...props} top={top} />
    </AxisWords>
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
