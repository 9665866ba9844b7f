import type { View } from '../../src/wording/shell.ts';

/** Where each view is looked at to see whether it opens at all. A briefing has tests of its own. */
const ADDRESSES: Readonly<Record<View, readonly string[]>> = {
  durations: ['durations'],
  compare: ['compare/KAZ/BLR'],
  timelines: ['timelines/KAZ'],
  organizations: ['organizations', 'organizations/wto'],
  briefing: [],
  guide: ['guide'],
  sources: ['sources'],
};

export const EVERY_VIEW: readonly string[] = Object.values(ADDRESSES).flat();
