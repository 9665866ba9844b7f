import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Window } from 'happy-dom';
import { afterAll, describe, expect, test } from 'vitest';

import { notStartedPage } from '../../scripts/notStartedPage.ts';
import { isMeasured, waitOf } from '../../src/domain/duration.ts';
import { measureAll, observationsOf } from '../../src/domain/population.ts';
import { kaplanMeier, quantileTime } from '../../src/domain/survival.ts';
import { yearsFromDays } from '../../src/wording/durations.ts';
import { publicManifest } from '../support/publicData.ts';
import { applicant, NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

const DEFINITION = { from: 'application', to: 'membership' } as const;

const page = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');

const plain = page(notStartedPage('hosted'));
const { measured } = measureAll(shippedApplicants, DEFINITION, NEWEST_EVIDENCE);

const rowOf = (name: string) =>
  Array.from(plain.querySelectorAll('tbody tr')).find(
    (row) => row.querySelector('th')?.textContent === name,
  );

describe('the page of a program that did not run', () => {
  test('has every applicant once, with the days of its wait', () => {
    const names = Array.from(plain.querySelectorAll('tbody th'), (cell) => cell.textContent);
    expect(names.toSorted()).toEqual(shippedApplicants.map(({ name }) => name).toSorted());
    for (const { applicant: one, wait } of measured) {
      const [days] = rowOf(one.name)?.querySelectorAll('data') ?? [];
      expect([one.name, days?.getAttribute('value')]).toEqual([one.name, String(wait.span.days)]);
    }
  });

  test('tells how many joined and after how long half of them had', () => {
    const finished = measured.filter(({ wait }) => wait.kind === 'finished').length;
    const half = quantileTime(kaplanMeier(observationsOf(measured)), 0.5).estimate ?? Number.NaN;
    const text = plain.body.textContent;
    expect(text).toContain(
      `${measured.length} economies: ${finished} joined, ${measured.length - finished} still waiting`,
    );
    expect(text).toContain(`half had joined after ${yearsFromDays(half)}`);
  });

  test('tells the wait of Belarus up to the newest evidence', () => {
    const wait = waitOf(applicant('BLR'), DEFINITION, NEWEST_EVIDENCE);
    expect(isMeasured(wait) && wait.span.days).toBe(11_899);
    expect(plain.body.textContent).toContain('has been negotiating for 32 years and 6 months');
  });

  test('says of Kazakhstan when it joined', () => {
    expect(rowOf('Kazakhstan')?.querySelector('time[datetime="2015-11-30"]')).not.toBeNull();
  });

  test('leads to every data file that the manifest lists', () => {
    const { entries } = publicManifest();
    const addresses = Array.from(plain.querySelectorAll('a'), (link) => link.getAttribute('href'));
    expect(entries.size).toBeGreaterThan(5);
    for (const { path } of entries.values()) expect(addresses).toContain(`./data/${path}`);
  });
});

test('the page of the single-file edition leads to no file beside it', () => {
  const single = page(notStartedPage('single-file'));
  expect(single.querySelectorAll('a')).toHaveLength(0);
  expect(single.body.textContent).not.toContain('opened from a disk');
  expect(single.querySelectorAll('tbody tr')).toHaveLength(shippedApplicants.length);
});

describe('markup in the data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'not-started-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('stays text', () => {
    const accessions = readFileSync('public/data/accessions.json', 'utf8');
    writeFileSync(
      `${folder}/accessions.json`,
      accessions.replace('"name": "Belarus"', '"name": "<b>Bel</b>&arus"'),
    );
    writeFileSync(`${folder}/datapackage.json`, readFileSync('public/data/datapackage.json'));
    const changed = page(notStartedPage('hosted', folder));
    expect(changed.querySelector('th b')).toBeNull();
    expect(changed.body.textContent).toContain('<b>Bel</b>&arus');
  });
});
