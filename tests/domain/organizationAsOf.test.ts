import { describe, expect, test } from 'vitest';
import { relationOf } from '../../src/domain/organization.ts';
import type { Organization } from '../../src/domain/organization.ts';
import { organizationAsOf } from '../../src/domain/organizationAsOf.ts';
import { participationIn } from '../../src/domain/participation.ts';
import { date } from '../support/dates.ts';
import { publicOrganizations } from '../support/publicData.ts';
import { applicant, NEWEST_EVIDENCE } from '../support/shippedData.ts';

const organizations = publicOrganizations();

function organization(id: string): Organization {
  const found = organizations.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`No such organization: ${id}`);
  return found;
}

describe('the record on an earlier day', () => {
  const wto = organizationAsOf(organization('wto'), date('2010-01-01'));

  test('Kazakhstan was not yet the 162nd member', () => {
    expect(relationOf(wto, 'KAZ')?.notYet).toBe(true);
    expect(relationOf(wto, 'BLR')?.notYet).toBeUndefined();
  });

  test('holds no event, count or statement of a later day', () => {
    const dates = [
      ...wto.relations.flatMap(({ events }) => events.map((event) => event.date)),
      ...wto.series.flatMap(({ points }) => points.map((point) => point.date)),
      ...wto.facts.flatMap(({ asOf }) => asOf ?? []),
    ];
    expect(dates.filter((one) => one > '2010-01-01')).toEqual([]);
  });

  test('on the newest evidence nothing is missing', () => {
    for (const one of organizations) {
      expect(organizationAsOf(one, NEWEST_EVIDENCE)).toMatchObject({
        facts: one.facts,
        series: one.series,
      });
    }
  });
});

describe('who is in which', () => {
  test('the record of the organization says it', () => {
    expect(participationIn(organization('wipo'), applicant('BLR'), NEWEST_EVIDENCE)).toMatchObject({
      standing: 'member',
      since: '1970-04-26',
    });
  });

  test('where it is silent, the accession record dates the membership of the WTO', () => {
    expect(participationIn(organization('wto'), applicant('ARM'), NEWEST_EVIDENCE)).toMatchObject({
      standing: 'member',
      since: '2003-02-05',
    });
  });

  test('what no source tells is unknown, never "no member"', () => {
    expect(participationIn(organization('wipo'), applicant('ARM'), NEWEST_EVIDENCE)).toEqual({
      economy: 'ARM',
      standing: 'unknown',
    });
  });

  test('a date known to another source than the standing leads to that source', () => {
    const { source } = participationIn(organization('wto'), applicant('BLR'), NEWEST_EVIDENCE);
    expect(source).toBe('nicwto');
  });

  test('before the day it began it is told as not yet', () => {
    expect(participationIn(organization('eaeu'), applicant('KGZ'), date('2015-08-11')).notYet).toBe(
      true,
    );
  });
});
