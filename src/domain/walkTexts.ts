/** Called for each text in a record, with its path ("conflicts.0.why") and the key that holds it. */
type VisitText = (path: string, key: string, text: string) => void;

/** The key of a text in a list is that of the list: each text of `crossCheck` is a `crossCheck`. */
export function walkTexts(value: unknown, visit: VisitText, path = '', key = ''): void {
  if (typeof value === 'string') {
    visit(path, key, value);
  } else if (typeof value === 'object' && value !== null) {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
    for (const [name, item] of entries) {
      const itemPath = path === '' ? name : `${path}.${name}`;
      walkTexts(item, visit, itemPath, Array.isArray(value) ? key : name);
    }
  }
}
