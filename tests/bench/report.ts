import type { Act, CycleTimes } from './measures.ts';
import { ACTS, FLOOR, OURS } from './measures.ts';

export type Samples = readonly CycleTimes[];

/** All that was measured at one number of rows and one throttle. */
export type Block = {
  readonly rowCount: number;
  readonly throttle: number;
  readonly rounds: number;
  readonly samples: ReadonlyMap<string, Samples>;
};

const MOST_TIMES_FLOOR = 1.5;
const NAME_WIDTH = 20;
const CELL_WIDTH = 24;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

function medianOf({ samples }: Block, name: string, act: Act): number {
  return median((samples.get(name) ?? []).map((times) => times[act]));
}

/** "  47.1 ms  1.18   5.9": milliseconds, times the floor, times ours. */
function cell(block: Block, name: string, act: Act): string {
  const own = medianOf(block, name, act);
  const toFloor = own / medianOf(block, FLOOR, act);
  const toOurs = own / medianOf(block, OURS, act);
  return `${own.toFixed(1)} ${toFloor.toFixed(2).padStart(6)} ${toOurs.toFixed(2).padStart(6)}`;
}

/** Median milliseconds of each act, with its ratios to bare SVG and to ours. */
export function blockTable(block: Block): string {
  const { rowCount, throttle, rounds, samples } = block;
  const title = `${rowCount} rows, ${throttle === 1 ? 'no throttle' : `CPU ${throttle} times slower`}: median ms, × bare SVG, × ours`;
  const head = ['', ...ACTS].map((text, index) =>
    index === 0 ? text.padEnd(NAME_WIDTH) : text.padStart(CELL_WIDTH),
  );
  const lines = [...samples].map(([name, { length }]) =>
    [
      name.padEnd(NAME_WIDTH),
      ...ACTS.map((act) => cell(block, name, act).padStart(CELL_WIDTH)),
      length === rounds ? '' : `  (${length} rounds)`,
    ].join(''),
  );
  return [title, head.join(''), ...lines].join('\n');
}

/** "60 rows, no throttle: mount 1.18 × bare SVG (at most 1.5) met; ahead of every rival: met" */
export function targetLines(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    const ours = medianOf(block, OURS, 'mount');
    const ratio = ours / medianOf(block, FLOOR, 'mount');
    const ahead = [...block.samples.keys()].filter(
      (name) => name !== FLOOR && name !== OURS && medianOf(block, name, 'mount') <= ours,
    );
    return [
      `${block.rowCount} rows, ${block.throttle === 1 ? 'no throttle' : `${block.throttle} × throttle`}:`,
      `mount ${ratio.toFixed(2)} × bare SVG (at most ${MOST_TIMES_FLOOR})`,
      `${ratio <= MOST_TIMES_FLOOR ? 'met' : 'MISSED'};`,
      ahead.length === 0
        ? 'ahead of every rival: met'
        : `ahead of every rival: MISSED (${ahead.join(', ')})`,
    ].join(' ');
  });
}
