/** Colour of the marks of a group: meetings, papers, market access, outcome, what lies around it. */
const GROUP_COLOURS: ReadonlyMap<string, string> = new Map([
  ['I', 'var(--accent)'],
  ['II', 'var(--hue-a)'],
  ['III', 'var(--hue-d)'],
  ['IV', 'var(--accent)'],
  ['V', 'var(--hue-b)'],
  ['VII', 'var(--hue-b)'],
  ['VIII', 'var(--hue-b)'],
  ['around', 'var(--hue-c)'],
]);

export function groupColour(group: string): string {
  return GROUP_COLOURS.get(group) ?? 'var(--ink-3)';
}
