import type { Zero } from '../domain/path.ts';
import { count } from './numbers.ts';
import type { MarkFacts } from './paths.ts';
import { markSentence, zeroInWords } from './paths.ts';

export const COUNT_TITLE = 'Formal meetings, running count';
export const COUNT_KEYS =
  'Arrow left and right move between meetings, up and down between economies; type a number to find it; Enter opens the source; Escape leaves.';

/** "By years since application", "By calendar year" */
export function countMeasure(axis: 'years' | 'calendar', zero: Zero): string {
  const by = axis === 'calendar' ? 'By calendar year' : `By years since ${zeroInWords(zero)}`;
  return `${by}; resumed sittings belong to their meeting; a broken line lacks dates`;
}

export function countAxisTitle(axis: 'years' | 'calendar', zero: Zero): string {
  return axis === 'calendar' ? 'Year' : `Years since ${zeroInWords(zero)}`;
}

/** "Kazakhstan, 20", "Russian Federation, at least 28" */
export function countEnd(name: string, held: number, atLeast: boolean): string {
  return `${name}, ${atLeast ? 'at least ' : ''}${count(held)}`;
}

/** "Kazakhstan: 7th formal meeting, 3 November 2004, … ; 7 held by then" */
export function countSentence(name: string, mark: MarkFacts, held: number, zero: Zero): string {
  return `${markSentence(name, mark, zero)}; ${count(held)} held by then`;
}
