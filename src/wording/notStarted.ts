import type { DurationDefinition } from '../domain/duration.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { definitionInWords } from './definition.ts';
import { countOf } from './numbers.ts';

/** What a page says whose program did not run: all of it is read without any of our code. */
export const NOT_STARTED_TITLE =
  'Article XII: how long it takes to join the World Trade Organization';
export const NOT_STARTED =
  'The dashboard has not started in this browser. This page gives its headline figures in plain form.';
export const REASONS_TITLE = 'What can be done';
export const REASONS = [
  'If this file was opened from a disk: browsers do not start a program of several files from there. Open the single-file edition (article-xii.html) instead, or run “npm start” in the folder of the source code and open the address it prints.',
  'If JavaScript is switched off: allow it for this page.',
  'If the browser is more than about three years old: update it.',
] as const;
/** The single-file edition has neither of the other reasons. */
export const SINGLE_FILE_REASONS = REASONS.slice(1);
export const HEADLINES_TITLE = 'Headline figures';
export const TABLE_TITLE = 'Every accession';
export const FILES_TITLE = 'The data as files';
export const ABOUT_THE_DATA = 'What the files hold: size, fingerprint and licence of each';

/** "59 economies, application to membership, as of 22 April 2026. Open durations run to that day." */
export function plainTableCaption(
  definition: DurationDefinition,
  asOf: PartialDate,
  economies: number,
): string {
  return `${countOf(economies, 'economy', 'economies')}, ${definitionInWords(definition)}, as of ${longDate(asOf)}. Open durations run to that day.`;
}

/** "As of 22 April 2026, data 1.0.0." */
export function plainVersion(asOf: PartialDate, version: string): string {
  return `As of ${longDate(asOf)}, data ${version}.`;
}
