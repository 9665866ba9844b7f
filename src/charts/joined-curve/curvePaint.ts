import type { Side } from '../../domain/grouping.ts';

type Paint = { readonly line: string; readonly band: string; readonly dash: string | undefined };

/** Two curves differ by dash as well as by colour. */
const PAINT: Readonly<Record<Side, Paint>> = {
  all: { line: 'var(--curve)', band: 'var(--band)', dash: undefined },
  within: { line: 'var(--curve)', band: 'var(--band)', dash: undefined },
  others: { line: 'var(--curve-2)', band: 'var(--band-2)', dash: '6 3' },
};

export const FEW_PAINT = { line: 'var(--curve-few)', width: 1.5, band: 'var(--grid)' } as const;

export function curvePaint(side: Side): Paint {
  return PAINT[side];
}
