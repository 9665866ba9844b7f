import type { RelationAsOf } from '../domain/organizationAsOf.ts';
import { longDate } from './dates.ts';

/** Names of the economies whose relations are on record, beside a card without the accessions. */
export const ECONOMY_NAMES: Readonly<Record<string, string>> = {
  BLR: 'Belarus',
  KAZ: 'Kazakhstan',
};

/** "Member state, since 26 April 1970"; what begins later than the day shown is said to. */
export function briefInWords({ brief, since, notYet, standing }: RelationAsOf): string {
  const isDated = since !== undefined && !/since \d{4}/.test(brief) && standing !== 'applicant';
  const dated = isDated ? `${brief}, since ${longDate(since)}` : brief;
  return notYet === true ? `Not yet on this day (${dated})` : dated;
}
