import type { LegendLayout } from '../legendLayout.ts';
import { SAMPLE_GAP_EM } from '../legendLayout.ts';
import type { LegendEntry } from './legendEntries.ts';

/** The width of a sample. */
export const SAMPLE_EM = 1.1;

/** The legend as marks of a picture, which has no page around it. */
export function StageLegendPicture({ layout }: { readonly layout: LegendLayout<LegendEntry> }) {
  const { fontSize, entries } = layout;
  const sample = fontSize * SAMPLE_EM;
  return (
    <g fontSize={fontSize} fill="var(--ink-2)">
      {entries.map(({ label, paint, x, y }) => (
        <g key={label}>
          <rect
            x={x + 0.5}
            y={y + 0.5}
            width={sample}
            height={sample}
            stroke="var(--stage-outline)"
            strokeWidth="0.75"
            {...paint}
          />
          <text x={x + sample + fontSize * SAMPLE_GAP_EM} y={y + fontSize * 0.95}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
