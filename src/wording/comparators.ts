/** Why an economy is suggested beside those compared. */
export const COMPARATOR_REASONS = {
  eaeu: 'also in the EAEU',
  'same-year': 'applied in the same year',
  neighbour: 'of the same region',
} as const;
