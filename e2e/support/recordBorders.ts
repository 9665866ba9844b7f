const STRING = /"(?:[^"\\]|\\.)*"/g;

/** A record is an object in a list in the file's one object. */
const RECORD_DEPTH = 3;

/** Where each record of a data file ends: cut there, a file may look whole. */
export function recordBorders(text: string): readonly number[] {
  // Brackets inside strings are none: blank the strings out, keeping every place.
  const bare = text.replaceAll(STRING, (string) => ' '.repeat(string.length));
  const borders: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of bare.matchAll(/[{}[\]]/g)) {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' && depth === RECORD_DEPTH) borders.push(index + 1);
    if (sign === '}' || sign === ']') depth -= 1;
  }
  return borders;
}

/** The first records of a file. `closed` gives JSON that parses, with rows quietly missing. */
export function cutAfterRecord(text: string, records: number, closed: boolean): string {
  const head = text.slice(0, recordBorders(text)[records - 1] ?? 0);
  return closed ? `${head}]}` : head;
}
