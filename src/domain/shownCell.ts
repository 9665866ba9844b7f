import type { RawCell } from './ownCell.ts';

const LONGEST_VALUE = 80;

/** A value for the reader's eye: cut by letters, whatever it is. */
export function shown(raw: RawCell): string {
  const text = typeof raw === 'string' ? raw : textOfOther(raw);
  const letters = Array.from(
    text
      .slice(0, LONGEST_VALUE * 2)
      .replaceAll(/\s/g, ' ')
      .replaceAll(/\p{C}/gu, '\u{FFFD}'),
  );
  return letters.length > LONGEST_VALUE
    ? `${letters.slice(0, LONGEST_VALUE).join('')}…`
    : letters.join('');
}

function textOfOther(raw: unknown): string {
  if (raw === undefined || raw === null) return '';
  if (typeof raw === 'object') return Array.isArray(raw) ? '[…]' : '{…}';
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
}
