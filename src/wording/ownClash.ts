import { countOf, someNames } from './numbers.ts';

export const CLASH_TITLE = 'The same economy in both';
export const CLASH_LABELS = {
  own: 'Use the records of your file',
  bundled: 'Keep the bundled records',
} as const;

/** The bundled records are kept, and the file holds no other economy. */
export const NOTHING_LEFT =
  'The bundled data hold every economy of your file, so with the bundled records kept nothing of the file is left to use.';

const MOST_NAMED = 10;

/** "3 economies stand in your file and in the bundled data: Belarus; Kazakhstan; Samoa." */
export function clashSentence(names: readonly string[]): string {
  return `${countOf(names.length, 'economy stands', 'economies stand')} in your file and in the bundled data: ${someNames(names, MOST_NAMED)}. Two records of one economy would be counted twice, so one has to stand back.`;
}
