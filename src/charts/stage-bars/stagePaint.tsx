import type { StageBound, StageStretch } from '../../domain/stages.ts';

export const OPEN_PATTERN = 'open';
export const UNDATED_PATTERN = 'undated';

const STAGE_PAINT: Readonly<Record<StageBound, string>> = {
  workingPartyEstablished: 'var(--stage-1)',
  firstMeeting: 'var(--stage-2)',
  approval: 'var(--stage-3)',
  membership: 'var(--stage-4)',
};

/** The part of a bar that its dates leave open. */
export const FADE_PAINT = {
  fill: 'var(--stage-2)',
  fillOpacity: '0.35',
  strokeDasharray: '2 2',
} as const;

type PatternPaint = { readonly open: string; readonly undated: string };

export function stagePaint(bound: StageBound): string {
  return STAGE_PAINT[bound];
}

/** Stages run light to dark; what still runs is hatched, what no source dates is dotted. */
export function paintOf(stretch: StageStretch, patterns: PatternPaint): string {
  return stretch.kind === 'stage' ? stagePaint(stretch.endsAt) : patterns[stretch.kind];
}

/** The two textures, under names of their own for each chart. */
export function StagePatterns({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      <pattern
        id={`${idPrefix}${OPEN_PATTERN}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--stage-open)" />
        <rect width="2" height="6" fill="var(--stage-open-line)" />
      </pattern>
      <pattern
        id={`${idPrefix}${UNDATED_PATTERN}`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
      >
        <rect width="4" height="4" fill="var(--stage-2)" />
        <circle cx="1" cy="1" r="0.8" fill="var(--stage-4)" />
        <circle cx="3" cy="3" r="0.8" fill="var(--stage-4)" />
      </pattern>
    </defs>
  );
}
