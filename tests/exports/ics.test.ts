import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableToIcs } from '../../src/exports/ics.ts';
import type { ExportAccount } from '../../src/wording/exportAccount.ts';
import { anyDate, date } from '../support/dates.ts';
import { event, publicTimeline } from '../support/timelines.ts';

const account: ExportAccount = {
  title: 'The record of Exampleland in time',
  definition: '',
  filters: '',
  population: '1 entry',
  asOf: date('2026-04-22'),
  asOfNote: '',
  dataVersion: '1.0.0',
  source: 'A page',
  link: 'https://example.org/#/timelines/XXA?tracks=a,b;c',
};
const economy = { id: 'XXA', name: 'Exampleland' };

/** Content lines put together again, as RFC 5545 section 3.1 says. */
function unfold(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function valueOf(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

describe('a date in a calendar', () => {
  test.each([
    ['2013-07-23', undefined, '20130723', '20130724'],
    ['1997-03-19', '1997-03-20', '19970319', '19970321'],
    ['1996-02', undefined, '19960201', '19960301'],
    ['2017', undefined, '20170101', '20180101'],
    ['2012-07', '2015-06', '20120701', '20150701'],
    ['1999-12-31', undefined, '19991231', '20000101'],
  ])('%s to %s covers its days and no other', (start, end, first, after) => {
    const one = event('a', start, end === undefined ? {} : { end });
    const lines = unfold(tableToIcs(economy, [one], account));
    expect(valueOf(lines, 'DTSTART;VALUE=DATE')).toBe(first);
    expect(valueOf(lines, 'DTEND;VALUE=DATE')).toBe(after);
  });
});

test('an entry that is only planned is tentative, and a vague date says so', () => {
  const lines = unfold(
    tableToIcs(economy, [event('a', '2020-03', { title: 'Meeting', planned: true })], account),
  );
  expect(valueOf(lines, 'STATUS')).toBe('TENTATIVE');
  expect(unescape(valueOf(lines, 'SUMMARY') ?? '')).toBe(
    'Exampleland: Meeting (planned, known to the month)',
  );
});

test('any title comes back, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), anyDate, (title, start) => {
      fc.pre(!/\p{Cc}/u.test(title));
      const text = tableToIcs(economy, [event('a', start, { title })], account);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      expect(unescape(valueOf(unfold(text), 'SUMMARY') ?? '')).toContain(title);
    }),
  );
});

test('no text can begin a line of its own', () => {
  const title = 'a\r\nEND:VCALENDAR\nBEGIN:VALARM';
  const lines = unfold(tableToIcs(economy, [event('a', '1996', { title })], account));
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  expect(lines.some((line) => line.startsWith('BEGIN:VALARM'))).toBe(false);
});

test('all of Kazakhstan: 204 entries under ids of their own', () => {
  const lines = unfold(tableToIcs(economy, publicTimeline('KAZ').events, account));
  const ids = lines.filter((line) => line.startsWith('UID:'));
  expect(new Set(ids).size).toBe(204);
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-1)).toBe('END:VCALENDAR');
});

test('an entry names its sources by publisher and title, and by the key where nothing else is known', () => {
  const catalogue = new Map([
    [
      'wto-1',
      {
        key: 'wto-1',
        title: 'Accessions: Exampleland',
        publisher: 'World Trade Organization',
        kind: 'wto' as const,
      },
    ],
    ['diary', { key: 'diary', title: 'A diary', kind: 'press' as const }],
  ]);
  const one = event('a', '2015-11-30', {
    sources: ['wto-1', 'diary', 'lost-1'],
    note: 'Day from wto-1, not well-known',
  });
  const described = unescape(
    valueOf(unfold(tableToIcs(economy, [one], account, catalogue)), 'DESCRIPTION') ?? '',
  );
  expect(described).toContain(
    'Sources: World Trade Organization: Accessions: Exampleland; A diary; lost-1. Article XII',
  );
  expect(described).toContain(
    'Day from World Trade Organization: Accessions: Exampleland, not well-known',
  );
});
