import type { EconomyId } from '../domain/accession.ts';

/** The datasets that hold the whole record of one economy each, by the names of the manifest. */
export const RECORDS = [
  ['KAZ', 'timeline-kaz'],
  ['BLR', 'timeline-blr'],
] as const;

export const RECORDED_ECONOMIES: readonly EconomyId[] = RECORDS.map(([economy]) => economy);
