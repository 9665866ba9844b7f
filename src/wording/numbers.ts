const ENGLISH = 'en-GB';
const grouped = new Intl.NumberFormat(ENGLISH, { numberingSystem: 'latn' });
const oneDecimal = new Intl.NumberFormat(ENGLISH, {
  numberingSystem: 'latn',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const ordinalRules = new Intl.PluralRules(ENGLISH, { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** 7,245 */
export function count(value: number): string {
  return grouped.format(value);
}

/** 14.2 */
export function decimal(value: number): string {
  return oneDecimal.format(value);
}

/** 162nd */
export function ordinal(value: number): string {
  return `${count(value)}${ORDINAL_ENDINGS[ordinalRules.select(value)]}`;
}

/** 35%; a share that is neither none nor all never rounds to 0% or 100%. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 'under 1%';
  if (share < 1 && rounded === 100) return 'over 99%';
  return `${rounded}%`;
}

/** 1 meeting, 12 meetings */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Belarus, Kazakhstan and Serbia */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;
}

/**
 * "Belarus; Kazakhstan; and 3 others": the first of very many names. A name may hold an "and" of its
 * own, so none is put between them.
 */
export function someNames(names: readonly string[], most: number): string {
  const rest = names.length - most;
  const first = names.slice(0, most).join('; ');
  return rest > 0 ? `${first}; and ${countOf(rest, 'other')}` : first;
}

/** Capital first letter, for a sentence that begins with a computed word. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small first letter, for a label within a sentence; names inside it keep theirs. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
