import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import { pickBars } from '../../charts/stage-bars/rowsOnStage.ts';
import { stagePaint } from '../../charts/stage-bars/stagePaint.tsx';
import type { EconomyId } from '../../domain/accession.ts';
import { yearsOf } from '../../domain/span.ts';
import type { StageStretch } from '../../domain/stages.ts';
import { STAGE_BOUNDS } from '../../domain/stages.ts';
import type { BarSpec } from '../../exports/slideContent.ts';
import { someRowsDrawn } from '../../wording/someRows.ts';
import {
  barName,
  durationAxisTitle,
  halfHadFinished,
  STAGE_LABELS,
  STAGE_NOT_DATED,
  STILL_NEGOTIATING,
} from '../../wording/stageBars.ts';
import type { DurationsSelection } from './selectDurations.ts';

const DECIMALS = 2;

/** More would have no legible names on a slide. */
const MOST_ROWS = 24;

/**
 * The bars as an office chart: a series a stage, in years; stages that nobody has are left out. An
 * office program stacks series in their order, so what no source dates stands before the step that
 * ends it, and has a series for each of these.
 */
export function stageBarsSpec(
  { rows: allRows, definition }: DurationsSelection,
  hues: ReadonlyMap<EconomyId, Hue>,
  medianDays: number | undefined,
): BarSpec {
  const rows = pickBars(allRows, hues.keys(), MOST_ROWS);
  const below = [
    ...(medianDays === undefined ? [] : [`${halfHadFinished(medianDays, definition)}.`]),
    ...(rows.length === allRows.length ? [] : [someRowsDrawn(rows.length, allRows.length)]),
  ].join(' ');
  const series = [
    ...STAGE_BOUNDS.flatMap((bound) => [
      {
        name: STAGE_NOT_DATED,
        colour: 'var(--stage-4)',
        pattern: 'dotted' as const,
        holds: (one: StageStretch) => one.kind === 'undated' && endOfUndated(one) === bound,
      },
      {
        name: STAGE_LABELS[bound],
        colour: stagePaint(bound),
        holds: (one: StageStretch) => one.kind === 'stage' && one.endsAt === bound,
      },
    ]),
    {
      name: STILL_NEGOTIATING,
      colour: 'var(--stage-open-line)',
      pattern: 'hatched' as const,
      holds: (one: StageStretch) => one.kind === 'open',
    },
  ];
  return {
    kind: 'bars',
    stacked: true,
    categories: rows.map(({ id, name, wait }) => barName(name, wait.span, hues.has(id))),
    outlines: rows.map(({ id }) => outlineOf(hues.get(id))),
    series: series
      .map(({ holds, ...look }) => ({
        ...look,
        values: rows.map(({ wait }) => yearsIn(wait.stretches.filter(holds))),
      }))
      .filter(({ values }) => values.some((value) => value > 0)),
    valueTitle: durationAxisTitle(definition),
    ...(below === '' ? {} : { below }),
  };
}

function outlineOf(hue: Hue | undefined): string | undefined {
  return hue === undefined ? undefined : hueColour(hue);
}

/** Its last missing bound is followed by a dated one, which ends it. */
function endOfUndated({ missing }: Extract<StageStretch, { kind: 'undated' }>) {
  const last = Math.max(...missing.map((bound) => STAGE_BOUNDS.indexOf(bound)));
  return STAGE_BOUNDS[last + 1];
}

function yearsIn(stretches: readonly StageStretch[]): number {
  const days = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  return Number(yearsOf(days).toFixed(DECIMALS));
}
