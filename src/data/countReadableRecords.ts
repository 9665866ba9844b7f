/** Tokens that open or close something; a text that is cut short matches no closing quote. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;

/** An economy, a source or a release stands in the list of the file's one object. */
const RECORD_DEPTH = 2;

/**
 * Records that arrived whole in a file that may be cut short: `{ "economies": [ {…}, {…`.
 * Undefined where no list of records is begun, so that nothing can be said.
 */
export function countReadableRecords(text: string): number | undefined {
  let depth = 0;
  let deepest = 0;
  let whole = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (token === '}' && depth === RECORD_DEPTH) whole += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest < RECORD_DEPTH ? undefined : whole;
}
