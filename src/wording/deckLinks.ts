import { count } from './numbers.ts';

export const SHARE_TITLE = 'Share this briefing as a link';

export const SHARE_EXPLAINED =
  'The link carries the whole briefing: headlines, notes and links to the views. Nothing is sent to a server. Whoever has the link can read the notes.';

export const SHARE_FAILED = 'The link could not be made.';

const SAFE_LINK = 2000;

const LONG_LINK = 8000;

/** "This link has 3,412 characters." and what becomes of a link of that length. */
export function linkLength(characters: number): string {
  const length = `This link has ${count(characters)} characters.`;
  if (characters <= SAFE_LINK) {
    return `${length} Mail and chat programs take it whole, as they do any link up to about ${count(SAFE_LINK)}.`;
  }
  if (characters <= LONG_LINK) {
    return `${length} Browsers open it; some mail and chat programs cut links above about ${count(SAFE_LINK)} characters. A link that was cut says so when it is opened.`;
  }
  return `${length} Above about ${count(LONG_LINK)} characters many programs cut a link. Save the briefing as a file and send that instead.`;
}

export const RECEIVED = {
  title: (name: string) => `Briefing received: ${name}`,
  example: (name: string) => `Example: ${name}`,
  lede: 'This briefing came with the link. Nothing of yours is changed. Keep it to change or present it.',
  keep: 'Keep this briefing',
  leave: 'Leave it',
  reading: 'Reading the briefing in the link',
} as const;

/** Why a link gives no briefing. */
export const LINK_FAULTS = {
  cut: (present: number, whole: number) =>
    `This link was cut on its way: ${count(present)} of ${count(whole)} characters of the briefing arrived. Ask for the whole link, or for the briefing as a file.`,
  damaged:
    'The briefing in this link was cut or damaged on its way. Ask for the link again, or for the briefing as a file.',
  newer:
    'This link was made by a newer version of Article XII, in a form that this version cannot read. Open it with that version, or ask for the briefing as a file.',
} as const;
