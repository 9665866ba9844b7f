import type { PartialDate } from '../../domain/partialDate.ts';
import { parseAsOf } from './asOfRange.ts';

/** One thing of a link that could not be shown, and why. The reader is told each. */
export type Loss = {
  readonly name: string;
  readonly value: string;
  readonly why:
    | 'unknown-name'
    | 'unknown-value'
    | 'repeated'
    | 'too-many'
    | 'no-such-record'
    | 'no-such-card'
    | 'no-such-entry'
    | 'not-yet-applied';
  /** The values that there are, where the name takes one of a list. */
  readonly takes?: readonly string[];
};

/** What a link says, whatever the link holds: a valid state and a list of what was left out. */
export type Parsed<Search> = { readonly search: Search; readonly losses: readonly Loss[] };

/** Of what a link holds besides, no more than this is repeated to the reader. */
const LONGEST_TOLD = 40;

/** Reads named values from a link once each, noting whatever it cannot read. */
export type SearchReader = {
  readonly choice: <Value extends string>(
    name: string,
    options: readonly Value[],
    fallback: Value,
  ) => Value;
  readonly text: (name: string, pattern: RegExp) => string | undefined;
  readonly day: (name: string) => PartialDate | undefined;
  /** Codes joined by commas; `undefined` where the link does not name the list, `none` for empty. */
  readonly codes: (name: string, pattern: RegExp, most: number) => readonly string[] | undefined;
  /** Call last: notes the names that nobody asked for. */
  readonly finish: () => readonly Loss[];
};

export const NO_CODES = 'none';

export function readSearch(params: URLSearchParams): SearchReader {
  const losses: Loss[] = [];
  const asked = new Set<string>();

  function lose(name: string, value: string, why: Loss['why'], takes?: Loss['takes']): undefined {
    losses.push({ name: shorten(name), value: shorten(value), why, ...(takes && { takes }) });
    return undefined;
  }

  function take(name: string): string | undefined {
    asked.add(name);
    const [first, ...further] = params.getAll(name);
    for (const value of further) lose(name, value, 'repeated');
    return first;
  }

  return {
    choice: (name, options, fallback) => {
      const value = take(name);
      if (value === undefined) return fallback;
      // Capitals are no other choice: whatever is written next has the letters of the option.
      const wanted = value.toLowerCase();
      const chosen = options.find((option) => option.toLowerCase() === wanted);
      if (chosen === undefined) lose(name, value, 'unknown-value', options);
      return chosen ?? fallback;
    },
    text: (name, pattern) => {
      const value = take(name);
      if (value === undefined || pattern.test(value)) return value;
      return lose(name, value, 'unknown-value');
    },
    day: (name) => {
      const value = take(name);
      const date = value === undefined ? undefined : parseAsOf(value);
      if (date !== undefined) return date;
      return value === undefined ? undefined : lose(name, value, 'unknown-value');
    },
    codes: (name, pattern, most) => {
      const value = take(name);
      if (value === undefined) return undefined;
      if (value === NO_CODES) return [];
      const codes: string[] = [];
      for (const code of value.split(',')) {
        if (!pattern.test(code)) lose(name, code, 'unknown-value');
        else if (codes.includes(code)) lose(name, code, 'repeated');
        else if (codes.length === most) lose(name, code, 'too-many');
        else codes.push(code);
      }
      // A list of nothing but unreadable codes says nothing about what was meant.
      return codes.length > 0 ? codes : undefined;
    },
    finish: () => {
      for (const [name, value] of params) {
        if (!asked.has(name)) lose(name, value, 'unknown-name');
      }
      return losses;
    },
  };
}

/** A stranger's text: cut by letters, without marks that would turn or hide what stands beside it. */
function shorten(text: string): string {
  const letters = Array.from(text.replaceAll(/\p{C}/gu, ''));
  return letters.length > LONGEST_TOLD
    ? `${letters.slice(0, LONGEST_TOLD).join('')}…`
    : letters.join('');
}
