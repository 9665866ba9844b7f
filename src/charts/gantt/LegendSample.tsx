import { markPaint } from './markPaint.ts';
import { markShape } from './markShape.tsx';
import type { Sample } from './legendSamples.ts';
import { sampleMark } from './legendSamples.ts';

/** The room of a sample; its letters are of 13 px. */
export const SAMPLE = { width: 26, height: 20, fontSize: 13 } as const;

const PAINT = { colour: 'var(--accent)', fontSize: SAMPLE.fontSize } as const;

/** A mark as the lanes draw it, or a piece of shaded silence. */
export function LegendSample({ sample }: { readonly sample: Sample }) {
  return sample === 'silence' ? (
    <rect className="gantt-silence" x="1" y="3" width="24" height="14" fill="var(--band-2)" />
  ) : (
    <g transform="translate(13 10)" {...markPaint(PAINT)}>
      {markShape(sampleMark(sample), PAINT, {})}
    </g>
  );
}
