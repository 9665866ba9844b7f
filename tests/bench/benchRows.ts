import type { StageBarRow } from '../../src/charts/stage-bars/barRow.ts';
import type { StageBarsLayout } from '../../src/charts/stage-bars/layout.ts';
import { layoutStageBars } from '../../src/charts/stage-bars/layout.ts';
import type { Economy } from '../../src/domain/accession.ts';
import { applicantsOf } from '../../src/domain/dataset.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';
import { dateOfDay, pointOf, precisionOf } from '../../src/domain/partialDate.ts';
import { spanBetween } from '../../src/domain/span.ts';
import type { StagedWait, StageStretch } from '../../src/domain/stages.ts';
import { stagedWait } from '../../src/domain/stages.ts';
import { shortSpan } from '../../src/wording/durations.ts';
import { FONT_SIZE_PX, MEDIAN_DAYS, ROW_HEIGHT_PX, WIDTH_PX } from './sizes.ts';

type SeriesKey = Extract<StageStretch, { kind: 'stage' }>['endsAt'] | 'undated' | 'open';

/** One economy, flat, as chart libraries take it: days in each stage, and its texts. */
export type BenchRow = Readonly<Record<SeriesKey, number>> & {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly running: boolean;
  /** Days: the earliest and the latest end that the dates leave open. */
  readonly least: number;
  readonly most: number;
};

/** The same rows for the rivals and, as the view hands them over, for our own component. */
export type BenchSelection = {
  readonly rows: readonly BenchRow[];
  readonly bars: readonly StageBarRow[];
  /** For the floor alone: it draws, and reckons nothing. */
  readonly layout: StageBarsLayout;
};

const DEFINITION = { from: 'application', to: 'membership' } as const;
const SHIFT_DAYS = 37;
const MOST_SHIFT_DAYS = 400;

/** The real waits, then the same again under new ids and somewhat longer, `count` in all. */
export function benchBars(
  economies: readonly Economy[],
  asOf: PartialDate,
  count: number,
): readonly StageBarRow[] {
  const real = applicantsOf(economies).flatMap((one) => {
    const wait = stagedWait(one, DEFINITION, asOf);
    return wait === undefined ? [] : [{ id: one.id, name: one.name, wait }];
  });
  return Array.from({ length: count }, (_, index) => {
    const bar = real[index % real.length];
    if (bar === undefined) throw new Error('There is no wait to draw.');
    return repeated(bar, Math.floor(index / real.length));
  });
}

function repeated({ id, name, wait }: StageBarRow, copy: number): StageBarRow {
  if (copy === 0) return { id, name, wait };
  return {
    id: `${id}-${copy}`,
    name: `${name} ${copy + 1}`,
    wait: lengthened(wait, (copy * SHIFT_DAYS) % MOST_SHIFT_DAYS),
  };
}

/** `wait` with its last stretch longer by `days`; an end not dated to the day stays as it is. */
function lengthened(wait: StagedWait, days: number): StagedWait {
  const { kind, span, stretches } = wait;
  if (precisionOf(span.to) !== 'day') return wait;
  return {
    kind,
    span: spanBetween(span.from, dateOfDay(pointOf(span.to) + days)),
    stretches: stretches.map((stretch, index) =>
      index === stretches.length - 1 ? { ...stretch, to: stretch.to + days } : stretch,
    ),
  };
}

/** With rows of its own, as each selection of the view has: nothing drawn may know them again. */
export function benchSelection(chosen: readonly StageBarRow[]): BenchSelection {
  const bars = structuredClone(chosen);
  const metrics = { width: WIDTH_PX, fontSize: FONT_SIZE_PX, rowHeight: ROW_HEIGHT_PX };
  return { bars, rows: bars.map(benchRow), layout: layoutStageBars(bars, metrics, MEDIAN_DAYS) };
}

function benchRow({ id, name, wait }: StageBarRow): BenchRow {
  const days = (key: SeriesKey) =>
    wait.stretches
      .filter((stretch) => (stretch.kind === 'stage' ? stretch.endsAt : stretch.kind) === key)
      .reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    id,
    name,
    label: shortSpan(wait.span),
    running: wait.kind === 'running',
    ...wait.span.daysRange,
    workingPartyEstablished: days('workingPartyEstablished'),
    firstMeeting: days('firstMeeting'),
    undated: days('undated'),
    approval: days('approval'),
    membership: days('membership'),
    open: days('open'),
  };
}
