/** Colour of the marks of a group: meetings, papers, market access, outcome, what lies around it. */
const GROUP_COLOURS: ReadonlyMap<string, string> = new Map([
  ['I', 'var(--track-1)'],
  ['II', 'var(--track-2)'],
  ['III', 'var(--track-4)'],
  ['IV', 'var(--track-1)'],
  ['V', 'var(--track-3)'],
  ['VII', 'var(--track-3)'],
  ['VIII', 'var(--track-3)'],
  ['around', 'var(--track-5)'],
]);

export function groupColour(group: string): string {
  return GROUP_COLOURS.get(group) ?? 'var(--ink-3)';
}
