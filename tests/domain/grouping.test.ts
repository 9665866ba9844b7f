import { describe, expect, it } from 'vitest';

import type { Grouping } from '../../src/domain/grouping.ts';
import { belongsTo, GROUPINGS, splitByGroup } from '../../src/domain/grouping.ts';
import { member, negotiating } from '../support/economies.ts';
import { applicant, shippedApplicants } from '../support/shippedData.ts';

const idsIn = (grouping: Grouping, belongs: boolean | undefined) =>
  shippedApplicants.filter((one) => belongsTo(one, grouping) === belongs).map(({ id }) => id);

describe('an applicant', () => {
  it('belongs to the groups its record states, and to no other', () => {
    const one = negotiating({}, { groups: ['ldc', 'eaeu'] });
    expect(belongsTo(one, 'ldc')).toBe(true);
    expect(belongsTo(one, 'eaeu')).toBe(true);
    expect(belongsTo(one, 'former-soviet-union')).toBe(false);
  });

  it.each([
    ['1994-12-31', true],
    ['1995-01-01', false],
    ['1994-12', true],
    ['1994', true],
    ['1995', false],
    ['1995-01', false],
  ])('that applied %s applied before the WTO came into being: %s', (application, before) => {
    expect(belongsTo(negotiating({ application }), 'before-1995')).toBe(before);
    expect(belongsTo(member('2001-01-01', { application }), 'before-1995')).toBe(before);
  });

  it('whose application no source dates is put on neither side', () => {
    const late = negotiating({ workingPartyEstablished: '2005-05-26' });
    expect(belongsTo(late, 'before-1995')).toBeUndefined();
    expect(idsIn('before-1995', undefined)).toEqual(['STP']);
  });
});

describe('the groups of the shipped data', () => {
  it('leave no applicant unplaced but for want of a date of application', () => {
    for (const grouping of GROUPINGS) {
      const placed = idsIn(grouping, true).length + idsIn(grouping, false).length;
      expect(placed).toBe(grouping === 'before-1995' ? 59 : 60);
    }
  });

  it('hold the five members of the Eurasian Economic Union, all of the former Soviet Union', () => {
    const eaeu = idsIn('eaeu', true);
    expect(eaeu.toSorted()).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS']);
    expect(idsIn('former-soviet-union', true)).toEqual(expect.arrayContaining(eaeu));
  });

  it('hold all fifteen states of the former Soviet Union', () => {
    expect(idsIn('former-soviet-union', true).toSorted()).toEqual(
      'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'.split(' '),
    );
  });

  it('put Belarus before 1995 and Kazakhstan after', () => {
    expect(belongsTo(applicant('BLR'), 'before-1995')).toBe(true);
    expect(belongsTo(applicant('KAZ'), 'before-1995')).toBe(false);
  });
});

describe('the split into a group and the others', () => {
  const cases = shippedApplicants.map((one) => ({ applicant: one }));

  it('puts each case on one side, or names it apart', () => {
    for (const grouping of GROUPINGS) {
      const { within, others, unplaced } = splitByGroup(cases, grouping);
      expect([...within, ...others, ...unplaced]).toHaveLength(cases.length);
    }
    expect(splitByGroup(cases, 'eaeu').within).toHaveLength(5);
  });

  it('names apart whom the want of a date leaves on neither side', () => {
    expect(splitByGroup(cases, 'before-1995').unplaced).toEqual([{ applicant: applicant('STP') }]);
  });
});
