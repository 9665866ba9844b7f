import { foldedName } from '../domain/foldedName.ts';

const PAGE_STEP = 10;

/** What the keyboard layer knows of a mark: its place is its index. */
export type NamedMark = { readonly id: string; readonly name: string };

/**
 * The index that `key` leads to from `from` among `total` marks in one row or column;
 * undefined where the key moves nothing.
 */
export function movedIndex(key: string, from: number, total: number): number | undefined {
  const last = total - 1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, from + PAGE_STEP);
    case 'PageUp':
      return Math.max(0, from - PAGE_STEP);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * Type-ahead: the next mark, after `from` and round the end, whose name begins with `typed`.
 * Accents do not count.
 */
export function typedIndex(
  typed: string,
  from: number,
  marks: readonly NamedMark[],
): number | undefined {
  // One letter struck again and again goes on to the next name with it.
  const wanted = foldedName(/^(.)\1+$/u.test(typed) ? typed.charAt(0) : typed);
  // A longer text goes on looking at the present mark, a first letter leaves it.
  const offset = wanted.length > 1 ? 0 : 1;
  for (let step = offset; step <= marks.length; step++) {
    const index = (from + step) % marks.length;
    const mark = marks[index];
    if (mark !== undefined && foldedName(mark.name).startsWith(wanted)) return index;
  }
  return undefined;
}
