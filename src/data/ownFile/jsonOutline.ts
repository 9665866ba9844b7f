import { OWN_LIMITS } from '../../domain/ownFields.ts';
import { OwnFileRefused } from './rawFile.ts';
import type { Slices } from './rawFile.ts';

/** Where a record of a JSON file stands, and each of its keys. */
export type RecordOutline = {
  readonly line: number;
  readonly keys: ReadonlyMap<string, number>;
  /** Keys that the record holds more than once; a parser would keep the last in silence. */
  readonly repeated: readonly { readonly key: string; readonly line: number }[];
};

const LIST_KEY = 'economies';
const TOKENS_A_SLICE = 20_000;

type OpenRecord = {
  readonly line: number;
  readonly keys: Map<string, number>;
  readonly repeated: { key: string; line: number }[];
};

/**
 * Depth and lines of a JSON text, before it is parsed: a parser tells no lines and may be drowned in
 * brackets. Records are the objects of the outer list, or of the list named "economies".
 */
export function* jsonOutline(text: string): Slices<readonly RecordOutline[]> {
  const stack: string[] = [];
  const records: RecordOutline[] = [];
  let open: OpenRecord | undefined;
  let rootKey = '';
  let lists = 0;
  let line = 1;
  let tokens = 0;
  const listDepth = /^\s*\[/.test(text) ? 1 : 2;
  for (const { token, colon } of tokensOf(text)) {
    tokens += 1;
    if (tokens % TOKENS_A_SLICE === 0) yield tokens / text.length;
    const inList =
      stack.length >= listDepth &&
      stack[listDepth - 1] === '[' &&
      (listDepth === 1 || rootKey === LIST_KEY);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      if (inList && stack.length === listDepth) open = { line, keys: new Map(), repeated: [] };
      stack.push(token);
      if (stack.length > OWN_LIMITS.depth) throw new OwnFileRefused({ what: 'too-deep', line });
    } else if (token === '}' || token === ']') {
      stack.pop();
      if (open !== undefined && stack.length === listDepth) {
        records.push(open);
        if (records.length > OWN_LIMITS.rows) throw new OwnFileRefused({ what: 'too-many-rows' });
        open = undefined;
      }
    } else if (colon !== undefined) {
      const key = keyOf(token);
      if (stack.length === 1 && listDepth === 2) {
        rootKey = key;
        if (key === LIST_KEY) lists += 1;
        // A parser would keep the last in silence.
        if (lists > 1) throw new OwnFileRefused({ what: 'repeated-list', line });
      }
      if (open !== undefined && stack.length === listDepth + 1) noteKey(open, key, line);
      line += colon.split('\n').length - 1;
    }
  }
  return records;
}

function noteKey({ keys, repeated }: OpenRecord, key: string, line: number): void {
  if (keys.has(key)) repeated.push({ key, line });
  else keys.set(key, line);
  if (keys.size + repeated.length > OWN_LIMITS.columns)
    throw new OwnFileRefused({ what: 'too-many-columns', line });
}

/** A key as it reads, its escapes resolved; the token itself where they are broken. */
function keyOf(token: string): string {
  try {
    const key: unknown = JSON.parse(token);
    return typeof key === 'string' ? key : token;
  } catch {
    return token;
  }
}

type Token = { readonly token: string; readonly colon?: string };

/** Line ends, texts with the colon that makes them keys, and what opens or closes. */
function* tokensOf(text: string): Generator<Token> {
  const mark = /[\n"[\]{}]/g;
  const colon = /\s*:/y;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [token] = found;
    if (token === '"') {
      const end = textEnd(text, mark.lastIndex);
      colon.lastIndex = end;
      const [after] = colon.exec(text) ?? [];
      yield { token: text.slice(found.index, end), ...(after !== undefined && { colon: after }) };
      mark.lastIndex = end + (after?.length ?? 0);
    } else yield { token };
  }
}

/** Where a text ends: at its mark, or with its line where it is not closed. */
function textEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\n') return at;
    if (text[at] === '\\' && text[at + 1] !== '\n') at += 1;
  }
  return text.length;
}
