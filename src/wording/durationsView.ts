import { countOf } from './numbers.ts';

export const PAGE_TITLE = 'How long does it take to join the WTO?';

export const STATUS_LABELS = { all: 'All', member: 'Members', negotiating: 'Negotiating' } as const;

export const REGION_LABELS = {
  any: 'Any',
  africa: 'Africa',
  americas: 'Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
} as const;

export const GROUP_LABELS = {
  any: 'Any',
  ldc: 'Least developed',
  eaeu: 'EAEU members',
  'former-soviet-union': 'Former Soviet Union',
  'before-1995': 'Applied before 1995 (GATT)',
  'since-1995': 'Applied since 1995',
} as const;

export const FROM_LABELS = {
  application: 'Application',
  'working-party': 'Working party set up',
} as const;

export const TO_LABELS = { membership: 'Membership', approval: 'Approval of terms' } as const;

export const SORT_LABELS = {
  longest: 'Longest first',
  shortest: 'Shortest first',
  name: 'Name',
  applied: 'First to apply',
  joined: 'First to join',
} as const;

export const VIEW_LABELS = { chart: 'Chart', table: 'Table' } as const;

export const CONTROL_LABELS = {
  status: 'Status',
  region: 'Region',
  group: 'Group',
  from: 'Count from',
  to: 'to',
  sort: 'Sort',
  show: 'Show as',
  highlight: 'Highlight',
  clearHighlight: 'Clear highlights',
  reset: 'Show all economies',
} as const;

/** The filters in force, in words: "Members; Asia; Least developed"; empty where there are none. */
export function filtersInWords(filters: {
  readonly status: keyof typeof STATUS_LABELS;
  readonly region: keyof typeof REGION_LABELS;
  readonly group: keyof typeof GROUP_LABELS;
}): string {
  const parts = [
    ...(filters.status === 'all' ? [] : [STATUS_LABELS[filters.status]]),
    ...(filters.region === 'any' ? [] : [REGION_LABELS[filters.region]]),
    ...(filters.group === 'any' ? [] : [GROUP_LABELS[filters.group]]),
  ];
  return parts.join('; ');
}

export const VIEW_ALL_DATES = 'Every date and its source';
/** Said when filters, definition or day have changed: "38 economies are shown now" */
export function shownNow(economies: number): string {
  return `${countOf(economies, 'economy is', 'economies are')} shown now`;
}

export const HIGHLIGHT_HINT = 'Name of an economy';
export const HIGHLIGHT_FULL =
  'As many economies are highlighted as can be told apart. Remove one first.';

/** Said aloud, since the field empties itself. */
export function highlightedNow(name: string): string {
  return `${name} is highlighted.`;
}

export function noSuchEconomy(typed: string): string {
  return `No single economy of that name: ${typed}`;
}
