import { MOST_LETTERS } from '../domain/deckFile.ts';

const PIECE_BYTES = 1024;
/** `1-` form, `2s8` letters that follow (base 36), `1x9k2a` check of the text, then the text itself. */
const FORM = /^1-([0-9a-z]{1,8})-([0-9a-z]{1,7})-([\w-]*)$/;
const LATER_FORM = /^(?:[2-9]|[1-9]\d{1,3})-[\w-]*$/;
/** A full stop, bracket or quotation mark behind a link goes with it out of a mail; no form has any. */
const STRAY_MARKS = /[^\w-]+$/;

export type Unpacked =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'cut'; readonly present: number; readonly whole: number }
  | { readonly state: 'damaged' }
  /** Written by a version to come. */
  | { readonly state: 'newer' };

/** A text made short enough for an address, and able to tell when it was cut on its way. */
export async function packText(text: string): Promise<string> {
  const { deflateSync, strToU8 } = await import('fflate');
  const code = toLetters(deflateSync(strToU8(text), { level: 9 }));
  return ['1', code.length.toString(36), checkOf(text), code].join('-');
}

/** Any letters give a text, or what became of it. */
export async function unpackText(packed: string): Promise<Unpacked> {
  const bare = packed.replace(STRAY_MARKS, '');
  if (LATER_FORM.test(bare)) return { state: 'newer' };
  const [, length = '', check = '', code = ''] = FORM.exec(bare) ?? [];
  const whole = Number.parseInt(length, 36);
  if (length !== '' && code.length < whole) return { state: 'cut', present: code.length, whole };
  try {
    const text = await inflated(fromLetters(code.slice(0, whole)));
    return checkOf(text) === check ? { state: 'read', text } : { state: 'damaged' };
  } catch {
    return { state: 'damaged' };
  }
}

/** Piece by piece, so that what would unfold without end is stopped on its way. */
async function inflated(bytes: Uint8Array): Promise<string> {
  const { Inflate, strFromU8 } = await import('fflate');
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((piece) => {
    total += piece.length;
    // A link made to fill the memory.
    if (total > MOST_LETTERS)
      throw new RangeError('The text unfolds to more than a briefing holds.');
    pieces.push(piece);
  });
  for (let at = 0; at < bytes.length || at === 0; at += PIECE_BYTES) {
    inflate.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  }
  const joined = new Uint8Array(total);
  let filled = 0;
  for (const piece of pieces) {
    joined.set(piece, filled);
    filled += piece.length;
  }
  return strFromU8(joined);
}

/** Base64 with the two letters that an address would write otherwise put in place. */
function toLetters(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromLetters(letters: string): Uint8Array {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

/** FNV-1a, 32 bits: enough to notice a letter that was changed on the way. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
