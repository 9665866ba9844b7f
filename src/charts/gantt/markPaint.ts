/** What the group of a lane's marks is painted with: styled once, it is inherited by every mark. */
export function markPaint(colour: string) {
  return {
    fill: colour,
    stroke: 'var(--panel)',
    strokeWidth: 1.25,
    textAnchor: 'middle',
  } as const;
}
