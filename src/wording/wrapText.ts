import { textWidth } from './textWidth.ts';

/**
 * `text` as lines of at most `room` pixels, broken at blanks; a word too long for a line of its own,
 * as a link may be, is broken between letters.
 */
export function wrapText(text: string, fontSize: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ').flatMap((one) => piecesOf(one, fontSize, room))) {
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, fontSize) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/** The word, or the pieces of it that fill a line each. One letter at least makes a piece. */
function piecesOf(word: string, fontSize: number, room: number): readonly string[] {
  if (textWidth(word, fontSize) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, fontSize) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
