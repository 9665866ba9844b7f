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
];
