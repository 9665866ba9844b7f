import type { BenchSelection } from './benchRows.ts';
import { AXIS_HEIGHT_PX, ROW_HEIGHT_PX } from './sizes.ts';

/** Rows on screen, and the changes that a reader asks for. */
export type Drawn = {
  readonly show: (selection: BenchSelection) => void;
  readonly highlight: (id: string) => void;
  readonly remove: () => void;
};

/** One way to draw the rows. Each returns once it has done all that it does without a frame. */
export type Contender = {
  readonly name: string;
  readonly mount: (host: HTMLElement, selection: BenchSelection) => Drawn;
};

export function heightOf({ rows }: BenchSelection): number {
  return rows.length * ROW_HEIGHT_PX + AXIS_HEIGHT_PX;
}
