import { count, countOf } from './numbers.ts';

export const PRESENTING = {
  stage: 'Presentation',
  bar: 'Steer the presentation',
  previous: 'Previous slide',
  next: 'Next slide',
  table: 'Table',
  chart: 'Chart',
  return: 'Back to the saved slide',
  blank: 'Blank screen',
  unblank: 'Show the slide',
  notes: 'Notes',
  noNotes: 'This slide has no notes.',
  presenterWindow: 'Presenter window',
  fullScreen: 'Full screen',
  help: 'Keys',
  end: 'End',
  toBriefing: 'Go to the briefing',
  clock: 'Time',
  elapsed: 'Since the beginning',
  restart: 'Count from now',
  current: 'On screen',
  nextUp: 'Next',
  nothingNext: 'This is the last slide.',
} as const;

export const NO_DECK_TITLE = 'No briefing to present';
export const NO_DECK = 'No briefing with slides is open in this browser.';
export const SCREEN_IS_BLANK = 'The screen is blank. B or the next slide brings the picture back.';
export const BACK_AS_SAVED = 'The slide is as it was saved.';
export const CHANGED_ON_STAGE = 'Differs from the saved slide; R returns to it.';
export const FULL_SCREEN_REFUSED = 'Full screen was refused. The talk goes on in this window.';
export const WINDOW_REFUSED =
  'The browser refused a second window, so the notes stand here. Whoever sees this screen sees them.';
export const PRESENTER_TITLE = 'Presenter window';
export const NO_TALK =
  'No talk answers. Start one in another window of this browser, and it appears here.';
export const TALK_IS_OVER =
  'The talk is over. Start one in another window of this browser, and it appears here.';
export const CHARACTER_KEYS = 'Single letters, digits and punctuation steer the talk';

/** "Slide 3 of 9: Belarus went almost twelve years without a formal meeting" */
export function slideAnnouncement(number: number, total: number, headline: string): string {
  return `Slide ${count(number)} of ${count(total)}: ${headline}`;
}

/** "Slide 12, Enter" while its number is typed; there may be no such slide. */
export function typedSlide(typed: string, total: number): string {
  const number = Number(typed);
  return number >= 1 && number <= total
    ? `Slide ${typed}: press Enter`
    : `There is no slide ${typed}: the last is ${count(total)}`;
}

/** The keys of a talk, as they are listed in its help. */
export const TALK_KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Right, Down, Page Down, Space', does: 'Next slide' },
  { keys: 'Left, Up, Page Up, Shift and Space', does: 'Previous slide' },
  { keys: 'Home, End', does: 'First and last slide' },
  { keys: 'A number and Enter', does: 'That slide' },
  { keys: 'B or full stop', does: 'Blank screen, and back' },
  { keys: 'T', does: 'Table or chart' },
  { keys: 'R', does: 'Back to the saved slide after a chart was changed' },
  { keys: 'N', does: 'Notes on this screen' },
  { keys: 'F', does: 'Full screen' },
  { keys: '?', does: 'These keys' },
  { keys: 'Escape', does: 'Closes what is open, then ends the talk' },
];
export const KEYS_IN_CHART =
  'While a chart has the focus its arrow keys, Home, End and Enter are its own; Page keys always change the slide.';

/** "Slide 3 of 9 | Article XII" */
export function stageTitle(number: number, total: number, product: string): string {
  return `Slide ${count(number)} of ${count(total)} | ${product}`;
}

/** "1:02:05", "4:07": hours only when there are any. */
export function elapsedTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const padded = String(rest).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}`
    : `${minutes}:${padded}`;
}

/** "14:05" */
export function timeOfDay({
  hours,
  minutes,
}: {
  readonly hours: number;
  readonly minutes: number;
}): string {
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "All slides of this talk are loaded. It goes on without a network." */
export function fetchedAhead(here: number, failed: number, total: number): string {
  if (here + failed < total) {
    return `The slides to come are being loaded: ${count(here)} of ${countOf(total, 'part')} are here.`;
  }
  return failed === 0
    ? 'All slides of this talk are loaded. It goes on without a network.'
    : `Of ${countOf(total, 'part')} of this talk ${count(failed)} could not be loaded ahead: without a network some slide may stay empty.`;
}

export const HANDOUT = {
  title: 'Hand-out',
  pages: 'Slides on a page',
  print: 'Print',
  back: 'Back to the briefing',
} as const;
export const HANDOUT_PAGES = { one: 'One, with notes', three: 'Three, with notes' } as const;
export const HANDOUT_HINT = 'A4 landscape. Charts are drawn as they stand now.';

const MANY_SHEETS = 100;

/** "All 8 slides are drawn and can be printed." */
export function sheetsDrawn(drawn: number, total: number): string {
  const long = total > MANY_SHEETS ? ' So many slides may take the printer’s window a minute.' : '';
  return drawn < total
    ? `${count(drawn)} of ${countOf(total, 'slide')} are drawn; wait for all before printing.${long}`
    : `${total === 1 ? 'The slide is' : `All ${countOf(total, 'slide')} are`} drawn and can be printed.${long}`;
}

/** "Belarus and Kazakhstan, slide 3 of 8" */
export function handoutFoot(deck: string, number: number, total: number): string {
  return `${deck}, slide ${count(number)} of ${count(total)}`;
}
