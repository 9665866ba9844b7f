import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { organizationsSchema } from '../../src/data/organizationsSchema.ts';
import { checkOrganizations } from '../../src/data/rules/checkOrganizations.ts';
import { unresolvedSources } from '../../src/data/rules/sourcesResolve.ts';
import {
  breakAt,
  publicJson,
  publicManifest,
  publicOrganizations,
  publicSources,
} from '../support/publicData.ts';

const { newestEvidence } = publicManifest();
const sources = publicSources();

/** The shipped records with one field of one record broken. */
function broken(id: string, path: string, value: unknown): unknown {
  const json = publicJson('organizations.json');
  const index = publicOrganizations().findIndex((organization) => organization.id === id);
  breakAt(json, `organizations.${index}.${path}`, value);
  return json;
}

type Case = readonly [
  name: string,
  broken: readonly [id: string, path: string, value: unknown],
  fault: readonly [record: string, field: string, value: string, rule: string],
];

const CASES: readonly Case[] = [
  ['an organization stands once', ['wipo', 'id', 'wto'], ['wto', 'id', 'wto', 'must be used once']],
  [
    'an abbreviation belongs to one organization',
    ['wipo', 'abbreviation', 'WTO'],
    ['wipo', 'abbreviation', 'WTO', 'must be used once'],
  ],
  [
    'a name belongs to one organization',
    ['eaeu', 'name', 'European Union'],
    ['eaeu', 'name', 'European Union', 'must be used once'],
  ],
  [
    'a fact says something',
    ['wto', 'facts.0.value', undefined],
    ['wto', 'facts.0', 'nothing', 'must have a value, a date or both'],
  ],
  [
    'one fact has one label at all times',
    ['wto', 'facts.7.label', 'Member states'],
    ['wto', 'facts.7.label', 'Member states', 'must be "Members", as for members above'],
  ],
  [
    'a card shows what is in the record',
    ['wto', 'highlights.0', 'no-such-fact'],
    ['wto', 'highlights.0', 'no-such-fact', 'must be a fact or series of the record'],
  ],
  [
    'a conflict bears on a part of the record',
    ['wto', 'conflicts.0.on.0', 'blr-1900'],
    ['wto', 'conflicts.0.on.0', 'blr-1900', 'must be a part of the record'],
  ],
  [
    'a part has an id of its own',
    ['wto', 'relations.0.events.1.id', 'blr-1993'],
    ['wto', 'id', 'blr-1993', 'must be used once in the record'],
  ],
  [
    'an economy has one relation with an organization',
    ['jvi', 'relations.1.economy', 'BLR'],
    ['jvi', 'id', 'BLR', 'must be used once in the record'],
  ],
  [
    'the seat is a fact of the record',
    ['jvi', 'seat', 'Geneva'],
    ['jvi', 'seat', 'Geneva', 'must be named by a fact about the seat'],
  ],
  [
    'a standing has a source',
    ['wto', 'relations.1.source', undefined],
    ['wto', 'relations.1.source', 'nothing', 'must be there: a standing has a source'],
  ],
  [
    'a source of a date needs the date',
    ['wto', 'relations.0.since', undefined],
    ['wto', 'relations.0.source', 'nothing', 'a source of a date needs the date'],
  ],
  [
    'an event does not end before it begins',
    ['wipo', 'relations.0.events.5.end', '2018-01-28'],
    [
      'wipo',
      'relations.0.events.5.end',
      '2018-01-28',
      'must not come before its first day (2018-01-29)',
    ],
  ],
  [
    'events are listed by date',
    ['wipo', 'relations.0.events.5.date', '2016-10-09'],
    [
      'wipo',
      'relations.0.events.5.date',
      '2016-10-09',
      'must not come before the event above it (2016-10-10)',
    ],
  ],
  [
    'points of a series follow one another',
    ['wto', 'series.0.points.1.date', '1995-01-01'],
    [
      'wto',
      'series.0.points.1.date',
      '1995-01-01',
      'must come after the point above it (1995-01-01)',
    ],
  ],
  [
    'a rank is a place',
    ['wipo', 'series.1.points.0.value', 0],
    ['wipo', 'series.1.points.0.value', '0', 'must be a place: 1 or more'],
  ],
  [
    'a rank in words is no place',
    ['wipo', 'series.1.points.0.value', 'first'],
    ['wipo', 'series.1.points.0.value', 'first', 'must be a place: 1 or more'],
  ],
  [
    'nothing is dated after the newest evidence',
    ['eu', 'facts.0.asOf', '2026-04-23'],
    ['eu', 'facts.0.asOf', '2026-04-23', 'must not come after the newest evidence (2026-04-22)'],
  ],
];

test('an event may be planned for a day after the newest evidence, and only so', () => {
  const events = publicOrganizations().find(({ id }) => id === 'wipo')?.relations[0]?.events ?? [];
  const at = `relations.0.events.${events.length - 1}`;
  const rulesOf = (planned: object) => {
    const value = { ...events.at(-1), date: '2027-01-01', ...planned };
    const organizations = v.parse(organizationsSchema, broken('wipo', at, value));
    return checkOrganizations(organizations, newestEvidence).map(({ rule }) => rule);
  };
  const rule = 'must not come after the newest evidence (2026-04-22)';
  expect(rulesOf({})).toContain(rule);
  expect(rulesOf({ planned: true })).not.toContain(rule);
});

describe('a rule fires on one broken field, and names it', () => {
  test.each(CASES)('%s', (_, [id, path, value], [record, field, shown, rule]) => {
    const organizations = v.parse(organizationsSchema, broken(id, path, value));
    expect(checkOrganizations(organizations, newestEvidence)).toContainEqual({
      file: 'organizations.json',
      record,
      field,
      value: shown,
      rule,
    });
  });

  test.each([
    ['facts.0.source', 'no-such-source'],
    ['facts.7.seeAlso.0', '__proto__'],
    ['relations.0.sinceSource', 'no-such-source'],
    ['relations.0.events.0.source', 'no-such-source'],
    ['series.0.points.0.source', 'no-such-source'],
    ['conflicts.0.values.0.source', 'no-such-source'],
  ])('a source is there: %s', (path, value) => {
    const organizations = v.parse(organizationsSchema, broken('wto', path, value));
    expect(unresolvedSources('organizations.json', organizations, sources)).toEqual([
      {
        file: 'organizations.json',
        record: 'wto',
        field: path,
        value,
        rule: 'must be a key of sources.json',
      },
    ]);
  });
});

test('the shipped records break no rule', () => {
  expect(checkOrganizations(publicOrganizations(), newestEvidence)).toEqual([]);
});

describe('the schema refuses', () => {
  test.each([
    ['an unknown field of work', 'field', 'sports'],
    ['an unknown topic', 'facts.0.topic', 'gossip'],
    ['an unknown kind of event', 'relations.0.events.0.kind', 'party'],
    ['an unknown standing', 'relations.0.standing', 'friend'],
    ['a day that does not exist', 'relations.0.events.0.date', '2019-02-30'],
    ['a key that nobody reads', 'colour', 'blue'],
    ['a conflict with one side', 'conflicts.0.values', [{ value: 1, source: 'seed-000' }]],
  ])('%s', (_, path, value) => {
    expect(v.safeParse(organizationsSchema, broken('wto', path, value)).success).toBe(false);
  });
});
