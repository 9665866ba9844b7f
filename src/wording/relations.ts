import type { Standing } from '../domain/organization.ts';
import type { RelationAsOf } from '../domain/organizationAsOf.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate, shortDate } from './dates.ts';

/** Names of the economies whose relations are on record, beside a card without the accessions. */
export const ECONOMY_NAMES: Readonly<Record<string, string>> = {
  BLR: 'Belarus',
  KAZ: 'Kazakhstan',
};

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  'founding-member': 'Founding member',
  member: 'Member',
  observer: 'Observer',
  applicant: 'Applicant',
  agreement: 'Agreement in force',
  relations: 'Diplomatic relations',
  participant: 'Takes part',
  none: 'None found',
  unknown: 'unknown',
};

/** "Member state, since 26 April 1970"; what begins later than the day shown is said to. */
export function briefInWords({ brief, since, notYet, standing }: RelationAsOf): string {
  const isDated = since !== undefined && !/since \d{4}/.test(brief) && standing !== 'applicant';
  const dated = isDated ? `${brief}, since ${longDate(since)}` : brief;
  return notYet === true ? `Not yet on this day (${dated})` : dated;
}

/** "Member since 26 April 1970", "Not yet: member since 30 November 2015" */
export function standingInWords(
  standing: Standing,
  since: PartialDate | undefined,
  notYet: boolean,
): string {
  const label = STANDING_LABELS[standing];
  const dated = since === undefined ? label : `${label} since ${longDate(since)}`;
  return notYet ? `Not yet on this day: ${dated.toLowerCase()}` : dated;
}

/** "Not yet (Member)": the record dates it after the day shown. */
export function notYetText(standing: Standing): string {
  return `Not yet (${STANDING_LABELS[standing]})`;
}

/** A standing that begins after the day shown, and from when: "from 30 Nov 2015". */
export const NOT_YET = 'not yet';

export function fromText(since: PartialDate): string {
  return `from ${shortDate(since)}`;
}

/** "26 Apr 1970" under a standing; what is not known is said. */
export function sinceText(since: PartialDate | undefined, isKnown: boolean): string {
  if (since !== undefined) return `since ${shortDate(since)}`;
  return isKnown ? 'date unknown' : '';
}
