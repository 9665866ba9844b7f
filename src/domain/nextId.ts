/** `slide-4` after `slide-1` and `slide-3`: never one that is in use. */
export function nextId(prefix: string, ids: readonly string[]): string {
  const taken = new Set(ids);
  let number = ids.length + 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
