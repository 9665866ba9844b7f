const NARROW = new Set("fijlrtI.,:;'!|()[] ");
const WIDE = new Set('mwMW@%');
const NARROW_EM = 0.3;
const WIDE_EM = 0.82;
/** Letters as wide as high: East Asian ones, and pictures among letters. */
const SQUARE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;
const OTHER_EM = 0.53;
const CAPITAL_EM = 0.62;

/** A room made for a text comes back from sums a hair narrower than it was. */
const ROUNDING_PX = 0.01;

/**
 * Width of `text` in pixels at `fontSize`, estimated from the classes of its letters.
 * An estimate, so that a layout is the same on every machine and needs no browser.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * fontSize;
}

/** Few letters make up all texts, and a picture measures thousands of them. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? estimate(letter);
  known.set(letter, width);
  return width;
}

function estimate(letter: string): number {
  if (NARROW.has(letter)) return NARROW_EM;
  if (WIDE.has(letter)) return WIDE_EM;
  if (SQUARE.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? CAPITAL_EM : OTHER_EM;
}

/** `text`, cut with an ellipsis where it would be wider than `room` pixels. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room + ROUNDING_PX) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, fontSize) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
