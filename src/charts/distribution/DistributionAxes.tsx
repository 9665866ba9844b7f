import type { PlotArea } from 'recharts';
import type { DurationDefinition } from '../../domain/duration.ts';
import {
  COHORT_LABELS,
  cohortCounts,
  countCaptions,
  distributionAxisShort,
} from '../../wording/distribution.ts';
import { count } from '../../wording/numbers.ts';
import { AxisWords } from '../series/AxisWords.tsx';
import { LINE_EM } from '../textLine.ts';
import { edgeYears } from './distributionLayout.ts';
import type { Cohort } from './distributionRows.ts';

type Props = {
  readonly scales: { readonly x: (edge: number) => number; readonly y: (years: number) => number };
  readonly plot: PlotArea;
  readonly fontSize: number;
  readonly wide: boolean;
  readonly cohorts: readonly Cohort[];
  readonly yearTicks: readonly number[];
  readonly definition: DurationDefinition;
};

/** Words and lines of both axes, and over each cohort what it holds. */
export function DistributionAxes(props: Props) {
  const { scales, plot, fontSize, cohorts, yearTicks, definition, wide } = props;
  const line = fontSize * LINE_EM;
  return (
    <AxisWords
      plot={plot}
      fontSize={fontSize}
      across={edgeYears(cohorts).map((text, edge) => ({ at: scales.x(edge), text }))}
      up={yearTicks.map((years) => ({ at: scales.y(years), text: String(years) }))}
      title={distributionAxisShort(definition)}
    >
      {wide ? <WideHeads {...props} line={line} /> : <NarrowHeads {...props} line={line} />}
    </AxisWords>
  );
}

type HeadProps = Props & { readonly line: number };

function WideHeads({ scales, cohorts, definition, line }: HeadProps) {
  return cohorts.map((cohort, index) => (
    <g key={cohort.id} textAnchor="middle">
      <text x={scales.x(index + 0.5)} y={line * 0.8} fontWeight="600" fill="var(--ink)">
        {COHORT_LABELS[cohort.id]}
      </text>
      <text x={scales.x(index + 0.5)} y={line * 1.8} fill="var(--ink-2)">
        {cohortCounts(cohort, definition)}
      </text>
    </g>
  ));
}

/** Numbers under a caption of their own, where the words would run into each other. */
function NarrowHeads({ scales, cohorts, definition, line }: HeadProps) {
  const captions = countCaptions(definition);
  return (['cases', 'finished'] as const).map((kind, row) => (
    <g key={kind} fill="var(--ink-2)">
      <text x="0" y={line * (0.8 + row * 2)}>
        {captions[kind]}
      </text>
      {cohorts.map((cohort, index) => (
        <text
          key={cohort.id}
          x={scales.x(index + 0.5)}
          y={line * (1.8 + row * 2)}
          textAnchor="middle"
        >
          {count(cohort[kind])}
        </text>
      ))}
    </g>
  ));
}
