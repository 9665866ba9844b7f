import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartialDate } from '../../../src/domain/partialDate.ts';
import { bytesOf, readingOf } from '../../support/ownFiles.ts';

const CSV = [
  'id,name,region,application,membership,meetings,ldc,source,url',
  'KAZ,Kazakhstan,Asia,1996-01-29,2015-11-30,20,no,"A, ""B""",https://example.org/a',
  ',São Tomé and Príncipe,Africa,2005,,,yes,,',
  'XKX,Freedonia,Europe,1999-05,2010-12-01,3,,C,',
].join('\r\n');
const JSON_TEXT = JSON.stringify(
  {
    economies: [
      { id: 'KAZ', name: 'Kazakhstan', application: '1996-01-29', meetings: 20 },
      { name: 'São Tomé and Príncipe', ldc: true, sourceAddress: 'https://example.org' },
    ],
  },
  null,
  1,
);

/** Bytes that matter to one form or the other, beside any. */
const SHARP = fc.constantFrom(...bytesOf('",;\n\r\t{}[]:\\0-./=<'), 0, 0xff, 0xc3, 0xed, 0xef);
const mutation = fc.record({
  at: fc.nat(10_000),
  remove: fc.nat(6),
  insert: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.array(SHARP, { maxLength: 4 })),
});

function mutate(
  bytes: Uint8Array,
  { at, remove, insert }: { at: number; remove: number; insert: ArrayLike<number> },
): Uint8Array {
  const start = at % (bytes.length + 1);
  return new Uint8Array([
    ...bytes.slice(0, start),
    ...Array.from(insert),
    ...bytes.slice(start + remove),
  ]);
}

const KINDS = ['refused', 'order-unknown', 'read'];

test.each([
  ['own.csv', CSV],
  ['own.json', JSON_TEXT],
])('%s, changed at random, is refused or read right, and never harms', (name, text) => {
  const whole = bytesOf(text);
  const keys = Reflect.ownKeys(Object.prototype);
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const bytes = mutations.reduce(mutate, whole);
      const reading = readingOf(name, bytes);
      expect(KINDS).toContain(reading.kind);
      expect(reading).not.toMatchObject({ refusal: { what: 'failed' } });
      if (reading.kind !== 'read') return;
      expect(reading.records.length).toBeLessThanOrEqual(reading.rows);
      for (const { line } of reading.faults) expect(line).toBeGreaterThanOrEqual(1);
      for (const record of reading.records) {
        expect(record.name).toBe(record.name.normalize('NFC').trim());
        expect(record.name).toMatch(/^[^\p{Cc}\p{Cs}]{1,500}$/u);
        expect(record.id).toMatch(/^[A-Z]{3,4}$/);
        for (const date of Object.values(record.dates)) expect(isPartialDate(date)).toBe(true);
      }
      expect(new Set(reading.records.map(({ id }) => id)).size).toBe(reading.records.length);
    }),
    { numRuns: 2000 },
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
});

/** Any text, letters of other scripts and halves of letters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '"', ',', '\n', '=1', '\ud800'),
);

test('any values in JSON are read as they are or refused', () => {
  const value = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue());
  const key = fc.oneof(fc.constantFrom('name', 'id', 'application', 'meetings', 'ldc'), anyText);
  const records = fc.array(fc.array(fc.tuple(key, value), { maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(records, (all) => {
      const text = JSON.stringify(all.map((entries) => Object.fromEntries(entries)));
      const reading = readingOf('own.json', text);
      expect(KINDS).toContain(reading.kind);
      if (reading.kind !== 'read') return;
      const given = all.flatMap((entries) =>
        entries.flatMap(([, one]) =>
          typeof one === 'string' ? [one.normalize('NFC').trim()] : [],
        ),
      );
      for (const { name } of reading.records)
        expect([...given, 'Kazakhstan', 'Belarus']).toContain(name);
    }),
    { numRuns: 1000 },
  );
});

test('any name comes through CSV as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const reading = readingOf('own.csv', `name,region\n"${text.replaceAll('"', '""')}",x`);
      if (reading.kind !== 'read' || reading.records.length === 0) return;
      expect(reading.records[0]?.name).toBe(text.normalize('NFC').trim());
    }),
    { numRuns: 1000 },
  );
});
