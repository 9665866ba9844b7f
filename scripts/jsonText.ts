/** A place in a JSON text that a person must look at; lines and columns begin at 1. */
export type JsonFault = {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
};

const TOKEN = /\s*(?:("(?:[^"\\\n]|\\.)*")|([[\]{}:,])|(-?\d[\d.eE+-]*|true|false|null)|(\S|$))/y;

type Token = { readonly text: string; readonly isText: boolean; readonly start: number };

/**
 * Node 20 does not say where a JSON text breaks, and no engine says that a key came twice: the first
 * of two values would vanish unseen. Undefined for a text that JSON.parse reads in full.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const reader = new JsonReader(text);
  try {
    reader.readValue();
    reader.expectEnd();
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ...placeOf(text, reader.token.start), problem };
  }
}

function placeOf(text: string, start: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Reads one token ahead; it throws where the text breaks, with `token` at the place. */
class JsonReader {
  token: Token;
  #end = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.token = this.#next();
  }

  readValue(): void {
    const { text, isText } = this.token;
    if (text === '{') this.#readMembers(new Set());
    else if (text === '[') this.#readItems();
    else if (isText || /^(?:-?\d|true|false|null)/.test(text)) this.#step();
    else throw new Error(`a value is missing here${text === '' ? '' : `, before ${text}`}`);
  }

  expectEnd(): void {
    if (this.token.text !== '')
      throw new Error(`nothing may follow the value, but ${this.token.text} does`);
  }

  #readMembers(keys: Set<string>): void {
    this.#step();
    if (this.token.text === '}') return this.#step();
    for (;;) {
      if (!this.token.isText) throw new Error('a key in double quotes is missing here');
      if (keys.has(this.token.text))
        throw new Error(`the key ${this.token.text} stands here twice`);
      keys.add(this.token.text);
      this.#step();
      this.#expect(':');
      this.readValue();
      if (this.token.text === '}') return this.#step();
      this.#expect(',');
    }
  }

  #readItems(): void {
    this.#step();
    if (this.token.text === ']') return this.#step();
    for (;;) {
      this.readValue();
      if (this.token.text === ']') return this.#step();
      this.#expect(',');
    }
  }

  #expect(mark: string): void {
    if (this.token.text !== mark || this.token.isText) throw new Error(`"${mark}" is missing here`);
    this.#step();
  }

  #step(): void {
    this.token = this.#next();
  }

  #next(): Token {
    TOKEN.lastIndex = this.#end;
    const match = TOKEN.exec(this.#text);
    const [whole = '', quoted, mark, word, other] = match ?? [];
    this.#end += whole.length;
    const text = quoted ?? mark ?? word ?? other ?? '';
    return { text, isText: quoted !== undefined, start: this.#end - text.length };
  }
}
