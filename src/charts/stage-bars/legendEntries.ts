import type { StageBound } from '../../domain/stages.ts';
import { STAGE_BOUNDS } from '../../domain/stages.ts';
import {
  LENGTH_NOT_TO_THE_DAY,
  STAGE_LABELS,
  STAGE_NOT_DATED,
  STILL_NEGOTIATING,
} from '../../wording/stageBars.ts';
import type { StageBarRow } from './barRow.ts';
import { hasFadedEnd } from './fadedEnd.ts';
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
  const held = new Set<StageBound | 'open' | 'undated'>();
  for (const { wait } of rows) {
    for (const one of wait.stretches) held.add(one.kind === 'stage' ? one.endsAt : one.kind);
  }
  const pattern = (name: string) => ({ fill: `url(#${idPrefix}${name})` });
  return [
    ...STAGE_BOUNDS.filter((bound) => held.has(bound)).map((bound) => ({
      label: STAGE_LABELS[bound],
      paint: { fill: stagePaint(bound) },
    })),
    ...(held.has('open') ? [{ label: STILL_NEGOTIATING, paint: pattern(OPEN_PATTERN) }] : []),
    ...(held.has('undated') ? [{ label: STAGE_NOT_DATED, paint: pattern(UNDATED_PATTERN) }] : []),
    ...(hasFadedEnd(rows) ? [{ label: LENGTH_NOT_TO_THE_DAY, paint: FADE_PAINT }] : []),
  ];
}
