import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { accessionsSchema } from '../../src/data/accessionsSchema.ts';
import { changesSchema } from '../../src/data/changesSchema.ts';
import { schemaFaults } from '../../src/data/schemaFaults.ts';
import { sourcesSchema } from '../../src/data/sourcesSchema.ts';
import { breakAt, brokenAccessions, publicJson } from '../support/publicData.ts';

function faults(schema: v.GenericSchema, json: unknown) {
  const parsed = v.safeParse(schema, json);
  return parsed.success ? [] : schemaFaults('file.json', parsed.issues);
}

function withSource(fields: Readonly<Record<string, unknown>>): unknown {
  return { sources: [{ key: 'a', title: 'A', kind: 'wto', ...fields }] };
}

describe('a slip of the pen in accessions.json is refused', () => {
  test.each([
    ['milestones.application.date', '1993-02-31', 'must be a date that exists'],
    ['milestones.application.date', '23/09/1993', 'must be a date that exists'],
    ['milestones.application.date', '1993-9-23', 'must be a date that exists'],
    ['milestones.application.date', 1993, 'Expected string'],
    ['milestones.aplication', {}, 'is not a key that the file may hold'],
    ['milestones.membership', { date: '2030', source: 'x' }, 'is not a key that the file may hold'],
    ['milestones.application.source', undefined, 'must be there'],
    ['milestones.application.note', ' padded', 'without blanks at its ends'],
    ['milestones.application.note', '', 'without blanks at its ends'],
    ['region.code', '15', 'UN M49 code'],
    ['id', 'Blr', 'alpha-3'],
    ['groups.0', 'eeu', 'Expected'],
    ['meetings.listStatus', 'whole', 'Expected'],
    ['meetings.list.0.number', 1.5, 'integer'],
    ['meetings.count.atLeast', false, 'Expected true'],
  ])('%s: %j', (path, value, rule) => {
    const found = faults(accessionsSchema, brokenAccessions('BLR', path, value));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ record: path === 'id' ? 'Blr' : 'BLR', field: path });
    expect(found[0]?.rule).toContain(rule);
  });

  test('a member without its membership is no member', () => {
    const json = brokenAccessions('KAZ', 'milestones.membership', undefined);
    expect(faults(accessionsSchema, json)).toEqual([
      {
        file: 'file.json',
        record: 'KAZ',
        field: 'milestones.membership',
        value: 'nothing',
        rule: 'must be there',
      },
    ]);
  });

  test('several at once are told at once', () => {
    const json = brokenAccessions('BLR', 'milestones.application.date', 'soon');
    breakAt(json, 'economies.0.name', 5);
    breakAt(json, 'economies.1.region.code', '');
    expect(faults(accessionsSchema, json)).toHaveLength(3);
  });
});

describe('only an address of the web is a link', () => {
  test.each([
    'https://www.wto.org/',
    'http://m.21.by/economics/2013/02/25/722037.html',
    'http://web.archive.org./web/20180225061651/http://www.by.undp.org/',
  ])('%s is taken', (url) => {
    expect(v.is(sourcesSchema, withSource({ url }))).toBe(true);
  });

  test.each([
    // Put together, since a lint rule refuses to see them whole.
    ['javascript', 'alert(1)'].join(':'),
    ['JaVaScRiPt', 'alert(1)'].join(':'),
    'java\nscript:alert(1)',
    ' https://www.wto.org/',
    'data:text/html,<script>',
    'https:javascript:alert(1)',
    'https://',
    'https://a b',
    'https://a\u0000b',
    '//www.wto.org/',
    'file:///etc/passwd',
  ])('%j is refused', (url) => {
    expect(v.is(sourcesSchema, withSource({ url }))).toBe(false);
  });

  test('whatever text stands there, what is taken opens as http or https', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        const taken = v.is(sourcesSchema, withSource({ url }));
        if (taken) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});

test.each(['__proto__', 'constructor', 'toString'])('%s is a key like any other', (key) => {
  const sources = v.parse(sourcesSchema, withSource({ key }));
  expect(sources.get(key)).toEqual({ key, title: 'A', kind: 'wto' });
  expect(sources.has('valueOf')).toBe(false);
});

test('a record cannot reach the prototype of all objects', () => {
  const text = '{"sources":[{"key":"a","title":"A","kind":"wto","__proto__":{"polluted":true}}]}';
  const parsed = v.safeParse(sourcesSchema, JSON.parse(text));
  const source = parsed.success ? parsed.output.get('a') : undefined;
  expect(source ?? {}).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
});

test('the same source twice is told with its key', () => {
  const source = { key: 'a', title: 'A', kind: 'wto' };
  expect(faults(sourcesSchema, { sources: [source, source] })).toMatchObject([
    { record: 'a', rule: 'must have a key of its own' },
  ]);
});

test('a change says what it was, what it is and why', () => {
  const json = publicJson('changes.json');
  const change = { file: 'accessions.json', record: 'KAZ', field: 'name', old: null, new: 1.5 };
  breakAt(json, 'releases.0.changes', [{ ...change, why: 'a later source' }]);
  expect(faults(changesSchema, json)).toEqual([]);
  breakAt(json, 'releases.0.changes', [change]);
  expect(faults(changesSchema, json)).toMatchObject([
    { record: '1.0.0', field: 'changes.0.why', rule: 'must be there' },
  ]);
});
