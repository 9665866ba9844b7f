import type { TimelineEvent } from '../../domain/timeline.ts';
import { GANTT_LEGEND } from '../../wording/gantt.ts';
import { LegendSample, SAMPLE } from './LegendSample.tsx';
import { legendSamples } from './legendSamples.ts';
import '../chart-legend.css';

type Props = {
  readonly events: readonly TimelineEvent[];
  /** Some silence is shaded. */
  readonly silence: boolean;
};

/** Names the marks that are not plain, and of those only what the record holds. */
export function GanttLegend({ events, silence }: Props) {
  return (
    <ul className="chart-legend gantt-legend">
      {legendSamples(events, silence).map((sample) => (
        <li key={sample}>
          <svg width={SAMPLE.width} height={SAMPLE.height} aria-hidden="true">
            <LegendSample sample={sample} />
          </svg>
          {GANTT_LEGEND[sample]}
        </li>
      ))}
    </ul>
  );
}
