import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';

import PlainZip from '../../src/exports/pptx/plainZip.ts';
import { zipOf } from '../../src/exports/zip.ts';
import { readMe } from '../../src/wording/exportFiles.ts';
import { account } from '../support/exportAccount.ts';

const table = { caption: 'Waits', columns: [{ key: 'd', header: 'Wait', unit: 'days' }], rows: [] };
const licences = [{ title: 'Attribution 4.0', path: 'https://example.org/by' }];

it('a zip gives its files back, and is the same on any day', async () => {
  const files = { 'a.csv': 'Ä,1\r\n', 'b.png': new Uint8Array([1, 2, 3]) };
  const zip = await zipOf(files);
  const read = unzipSync(zip);
  expect(strFromU8(read['a.csv'] ?? new Uint8Array())).toBe(files['a.csv']);
  expect(Array.from(read['b.png'] ?? [])).toEqual([1, 2, 3]);
  vi.useFakeTimers({ now: new Date('2040-01-02T03:04:05Z'), toFake: ['Date'] });
  expect(Buffer.compare(await zipOf(files), zip)).toBe(0);
  vi.useRealTimers();
});

it('the read-me beside the files has their definition, source, day and licence', () => {
  const text = readMe(account, table, ['waits.csv'], licences);
  for (const told of [
    account.definition,
    account.source,
    account.link,
    '2026-04-22',
    'waits.csv',
  ]) {
    expect(text).toContain(told);
  }
  expect(text).toContain('Wait (days)');
  expect(text).toContain('Attribution 4.0, https://example.org/by');
  expect(text).not.toContain('Tag:');
});

it('the read-me of own data says whose they are, and lends them no licence', () => {
  const text = readMe({ ...account, tag: 'Your data, not official' }, table, [], licences);
  expect(text).toMatch(/^Tag: Your data, not official/);
  expect(text).not.toContain('Attribution');
});

it('the archiver of slides packs texts and base64 alike, also in folders and in one another', async () => {
  const zip = new PlainZip();
  zip.folder().file('a/b.xml', 'Ä').file('c.bin', btoa('\u0001\u0002'), { base64: true });
  const text = await zip.generateAsync({ type: 'base64' });
  const outer = new PlainZip().file('inner.zip', String(text), { base64: true });
  const bytes = await outer.generateAsync({ type: 'uint8array' });
  if (typeof bytes === 'string') throw new TypeError('a text');
  const inner = unzipSync(unzipSync(bytes)['inner.zip'] ?? new Uint8Array());
  expect(strFromU8(inner['a/b.xml'] ?? new Uint8Array())).toBe('Ä');
  expect(Array.from(inner['c.bin'] ?? [])).toEqual([1, 2]);
});
