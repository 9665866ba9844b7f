import type { CycleTimes } from './measures.ts';
import { FLOOR, OURS } from './measures.ts';

export type Samples = readonly CycleTimes[];

/** All that was measured at one size and one throttle. */
export type Block = {
  /** "600 rows" */
  readonly title: string;
  readonly throttle: number;
  readonly rounds: number;
  readonly acts: readonly string[];
  readonly samples: ReadonlyMap<string, Samples>;
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

export function medianOf({ samples }: Block, name: string, act: string): number {
  return median((samples.get(name) ?? []).map((times) => times[act] ?? Number.NaN));
}

/** "600 rows, no throttle"; "600 rows, CPU 4 times slower" */
export function titleOf({ title, throttle }: Block): string {
  return `${title}, ${throttle === 1 ? 'no throttle' : `CPU ${throttle} times slower`}`;
}

function roundsOf(length: number): string {
  if (length === 0) return 'not measured: too slow';
  return length === 1 ? 'once' : `${length} rounds`;
}

/** Median milliseconds of each act as a Markdown table, each with its ratio to the floor or to ours. */
export function blockTable(block: Block): string {
  const { acts, rounds, samples } = block;
  const measure = samples.has(FLOOR) ? FLOOR : OURS;
  const cell = (name: string, act: string) => {
    const own = medianOf(block, name, act);
    if (Number.isNaN(own)) return '';
    const ratio = own / medianOf(block, measure, act);
    return `${own.toFixed(1)} (${ratio.toFixed(2)})`;
  };
  const lines = [...samples].map(([name, { length }]) => {
    const label = length === rounds ? name : `${name}, ${roundsOf(length)}`;
    return `| ${[label, ...acts.map((act) => cell(name, act))].join(' | ')} |`;
  });
  return [
    `${titleOf(block)}: median ms of ${rounds} (× ${measure})`,
    '',
    `| | ${acts.join(' | ')} |`,
    `| --- |${acts.map(() => ' ---: |').join('')}`,
    ...lines,
  ].join('\n');
}

/** "600 rows, no throttle: mount 1.18 × bare SVG (at most 1.5): met" */
export function atMost(
  block: Block,
  act: string,
  { times, of, ms }: { readonly times?: number; readonly of?: string; readonly ms?: number },
): string {
  const own = medianOf(block, OURS, act);
  const value = of === undefined ? own : own / medianOf(block, of, act);
  const limit = times ?? ms ?? Number.NaN;
  const told = of === undefined ? `${value.toFixed(1)} ms` : `${value.toFixed(2)} × ${of}`;
  const verdict = value <= limit ? 'met' : 'MISSED';
  return `- ${titleOf(block)}: ${act} ${told} (at most ${limit}): ${verdict}`;
}

/** "600 rows, no throttle: ahead of every rival at mount: met" */
export function aheadOfAll(block: Block, act: string): string {
  const ours = medianOf(block, OURS, act);
  const ahead = [...block.samples.keys()].filter(
    (name) => name !== FLOOR && name !== OURS && medianOf(block, name, act) <= ours,
  );
  const verdict = ahead.length === 0 ? 'met' : `MISSED (${ahead.join(', ')})`;
  return `- ${titleOf(block)}: ahead of every rival at ${act}: ${verdict}`;
}
