import type { Grouping } from '../domain/grouping.ts';

export const COMPARE_GROUPS = 'Compare';
export const COMPARISON_LABELS: Readonly<Record<Grouping | 'none', string>> = {
  none: 'no groups',
  ldc: 'LDCs and others',
  eaeu: 'EAEU members and others',
  'former-soviet-union': 'former Soviet Union and others',
  'before-1995': 'before 1995 and since',
};
