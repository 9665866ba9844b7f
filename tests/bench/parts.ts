import { FLOOR } from './measures.ts';
import type { Block } from './report.ts';
import { aheadOfAll, atMost } from './report.ts';

/** One page of the bench: what it draws, how much of it, and what ours has to reach. */
export type Part = {
  /** Of its page and on the command line. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly smallest: number;
  readonly targets: (blocks: readonly Block[]) => readonly string[];
};

const MOST_TIMES_FLOOR = 1.5;

/** Milliseconds that a step of the window may take. */
const LONGEST_STEPS = [
  { size: 204, throttle: 1, acts: ['zoom step', 'pan step'], ms: 16 },
  { size: 204, throttle: 4, acts: ['zoom step', 'pan step'], ms: 50 },
  { size: 10_000, throttle: 1, acts: ['zoom step'], ms: 50 },
] as const;

export const PARTS: readonly Part[] = [
  {
    name: 'rows',
    title: 'The rows of economies',
    unit: 'rows',
    sizes: [60, 600, 2500],
    smallest: 60,
    targets: (blocks) =>
      blocks.flatMap((block) => [
        atMost(block, 'mount', { times: MOST_TIMES_FLOOR, of: FLOOR }),
        aheadOfAll(block, 'mount'),
      ]),
  },
  {
    name: 'gantt',
    title: 'The record of an accession',
    unit: 'events',
    sizes: [204, 2500, 10_000],
    smallest: 204,
    targets: (blocks) =>
      blocks.flatMap((block) => [
        ...block.acts.map((act) => aheadOfAll(block, act)),
        ...LONGEST_STEPS.filter(
          ({ size, throttle }) => block.title === `${size} events` && block.throttle === throttle,
        ).flatMap(({ acts, ms }) => acts.map((act) => atMost(block, act, { ms }))),
      ]),
  },
];
