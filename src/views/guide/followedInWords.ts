import { statedInWords } from '../../wording/cards.ts';
import { placeInWords } from '../../wording/guide.ts';
import { sentence } from '../../wording/numbers.ts';
import type { Followed } from './selectProcess.ts';

/** "Belarus has stood between … since 23 May 1997. Draft report, according to …" */
export function followedInWords({ name, place, stated }: Followed): string {
  const told = stated.map((one) => `${sentence(statedInWords(one))}.`);
  return [placeInWords(name, place), ...told].join(' ');
}
