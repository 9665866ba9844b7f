import type { PartialDate } from '../domain/partialDate.ts';
import { shortDate } from './dates.ts';
import { DATA_SOURCE } from './dataSource.ts';
import { count, countOf } from './numbers.ts';

/** Words on a slide itself. */
export const SLIDE_WAITING = 'The view of this slide is on its way.';
export const SLIDE_NOT_SHOWN = 'The view of this slide could not be shown.';
export const SLIDE_WITHOUT_VIEW = 'This slide leads to a view that is not there.';
export const SLIDE_WITHOUT_PART =
  'The view of this slide no longer holds the part that the slide shows.';
export const SLIDE_CUT = 'More than fits on a slide: the rest is further down, and in the view.';
export const SLIDE_REST = 'The rest of this list';

/** Stands where a slide was given no headline. */
export const UNTITLED_SLIDE = 'Slide without a headline';

/** "120 of 610 words do not fit on this slide. …" */
export function wordsCut(hidden: number, total: number): string {
  return `${count(hidden)} of ${countOf(total, 'word')} do not fit on this slide. The briefing holds them all.`;
}

/** "3 / 9" */
export function slideNumber(number: number, total: number): string {
  return `${number} / ${total}`;
}

/** "Slide preview: Belarus went almost twelve years without a formal meeting" */
export function previewLabel(headline: string): string {
  return `Slide preview: ${headline}`;
}

/** The foot of a slide whose part names no source of its own. */
export function stageSource(asOf: PartialDate, version: string): string {
  return [`Source: ${DATA_SOURCE}`, `as of ${shortDate(asOf)}`, `data ${version}`].join(' · ');
}
