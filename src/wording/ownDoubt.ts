import type { DoubtAnswer } from '../domain/ownDoubt.ts';
import type { OwnDoubt, OwnRecord } from '../domain/ownFile.ts';
import { countOf, someNames } from './numbers.ts';
import { placeInWords } from './ownPlace.ts';

export const DOUBT_TITLE = 'Is it the same economy?';
export const DOUBT_LEDE =
  'An economy under two names would be counted twice, and one under the code of another would take its place. Only you know which is meant.';
export const ALL_LABELS: Readonly<Record<DoubtAnswer, string>> = {
  same: 'All are the same',
  other: 'All are others',
};

/** "Line 3: “Kazakstan” is close to the name Kazakhstan (KAZ) of the bundled data." */
export function doubtSentence(record: OwnRecord, { kind, of }: OwnDoubt): string {
  const { name } = record;
  const place = placeInWords(record);
  const what =
    kind === 'near-name'
      ? `“${name}” is close to the name ${of.name} (${of.id}) of the bundled data`
      : `the code ${of.id} is that of ${of.name}, and the name is “${name}”`;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${what}.`;
}

export function answerLabel(answer: DoubtAnswer, { of }: OwnDoubt): string {
  return answer === 'same' ? `It is ${of.name}` : 'It is another economy';
}

/** More than a person would answer one by one. */
export function tooManyDoubts(doubts: number): string {
  return `${countOf(doubts, 'name')} may be those of economies in the bundled data, too many to ask about one by one. Give the rows their codes, or correct the names, and choose the file again.`;
}

/** "After these answers Kazakstan stands in more than one row: …" */
export function repeatedAfterAnswers(names: readonly string[]): string {
  return `By these answers the economy of ${someNames(names, 3)} stands in more than one row. Answer otherwise, or keep one of the rows and choose the file again.`;
}
