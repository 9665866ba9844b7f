import { STAGE_BOUNDS } from '../../domain/stages.ts';
import {
  END_NOT_TO_THE_DAY,
  STAGE_LABELS,
  STAGE_NOT_DATED,
  STILL_NEGOTIATING,
} from '../../wording/stageBars.ts';
import type { StageBarRow } from './layout.ts';
import { hasFadedEnd } from './layout.ts';
import { FADE_PAINT, OPEN_PATTERN, stagePaint, UNDATED_PATTERN } from './stagePaint.tsx';

export type LegendEntry = {
  readonly label: string;
  /** How its sample is drawn. */
  readonly paint: {
    readonly fill: string;
    readonly fillOpacity?: string;
    readonly strokeDasharray?: string;
  };
};

/** Names what the bars of the rows in sight show, and nothing else; the page and a picture agree. */
export function legendEntries(
  rows: readonly StageBarRow[],
  idPrefix: string,
): readonly LegendEntry[] {
  const stretches = rows.flatMap((row) => row.wait.stretches);
  const pattern = (name: string) => ({ fill: `url(#${idPrefix}${name})` });
  return [
    ...STAGE_BOUNDS.filter((bound) =>
      stretches.some((stretch) => stretch.kind === 'stage' && stretch.endsAt === bound),
    ).map((bound) => ({ label: STAGE_LABELS[bound], paint: { fill: stagePaint(bound) } })),
    ...(stretches.some((stretch) => stretch.kind === 'open')
      ? [{ label: STILL_NEGOTIATING, paint: pattern(OPEN_PATTERN) }]
      : []),
    ...(stretches.some((stretch) => stretch.kind === 'undated')
      ? [{ label: STAGE_NOT_DATED, paint: pattern(UNDATED_PATTERN) }]
      : []),
    ...(hasFadedEnd(rows) ? [{ label: END_NOT_TO_THE_DAY, paint: FADE_PAINT }] : []),
  ];
}
