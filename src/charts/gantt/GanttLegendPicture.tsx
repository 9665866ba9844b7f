import { GANTT_LEGEND } from '../../wording/gantt.ts';
import type { LegendLayout } from '../legendLayout.ts';
import { layoutLegend, SAMPLE_GAP_EM } from '../legendLayout.ts';
import { LegendSample, SAMPLE } from './LegendSample.tsx';
import type { Sample } from './legendSamples.ts';

type SampleEntry = { readonly label: string; readonly sample: Sample };

const SAMPLE_EM = SAMPLE.width / SAMPLE.fontSize;

export function layoutGanttLegend(
  samples: readonly Sample[],
  room: { readonly width: number; readonly fontSize: number },
): LegendLayout<SampleEntry> {
  const entries = samples.map((sample) => ({ sample, label: GANTT_LEGEND[sample] }));
  return layoutLegend(entries, { ...room, sampleEm: SAMPLE_EM });
}

/** The legend as marks of a picture, which has no page around it. */
export function GanttLegendPicture({ layout }: { readonly layout: LegendLayout<SampleEntry> }) {
  const { fontSize, entries } = layout;
  const scale = fontSize / SAMPLE.fontSize;
  return (
    <g fontSize={fontSize} fill="var(--ink-2)">
      {entries.map(({ label, sample, x, y }) => (
        <g key={sample}>
          <g transform={`translate(${x} ${y}) scale(${scale})`}>
            <LegendSample sample={sample} />
          </g>
          <text x={x + fontSize * (SAMPLE_EM + SAMPLE_GAP_EM)} y={y + fontSize * 1.1}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
