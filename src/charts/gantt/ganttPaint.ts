/** Colour of the marks of a group: no two share one, as the counts stack them on one another. */
const GROUP_COLOURS: ReadonlyMap<string, string> = new Map([
  ['I', 'var(--track-1)'],
  ['II', 'var(--track-2)'],
  ['III', 'var(--track-4)'],
  ['IV', 'var(--track-6)'],
  ['V', 'var(--track-3)'],
  ['VII', 'var(--track-7)'],
  ['VIII', 'var(--track-8)'],
  ['around', 'var(--track-5)'],
]);

export function groupColour(group: string): string {
  return GROUP_COLOURS.get(group) ?? 'var(--ink-3)';
}
