import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Page } from '@playwright/test';

import * as faults from './support/dataFaults.ts';
import {
  bars,
  barsPanel,
  barsTable,
  card,
  openDurations,
  textOf,
} from './support/durationsPage.ts';
import { answerInTurn, listed, releases } from './support/nextRelease.ts';
import { recordBorders } from './support/recordBorders.ts';
import { expect, test } from './support/test.ts';

type Fault = {
  readonly name: string;
  readonly set: (page: Page, file: faults.DataFile) => Promise<unknown>;
  readonly says: RegExp | { readonly accessions: RegExp; readonly datapackage: RegExp };
  /** Requests for the file, its preload included, before the reader is told. */
  readonly most: number;
};

/** What the browser itself says of a request that failed. */
const FAILED_REQUEST = /Failed to load resource/;
const NAMED = {
  accessions: 'The accession records',
  datapackage: /^The (?:list of datasets|dataset descriptions)/,
} as const;

/** A digit of a date in the one file, of a fingerprint in the other. */
const digitOf = { accessions: '"1996-01-29"', datapackage: 'sha256:' } as const;

const FAULTS: readonly Fault[] = [
  { name: 'not found', set: faults.notFound, says: /error 404/, most: 2 },
  {
    name: 'server error with JSON',
    set: faults.serverErrorWithJson,
    says: /server error 500/,
    most: 4,
  },
  {
    name: 'a web page',
    set: faults.webPageInstead,
    says: /returned a web page, not data/,
    most: 2,
  },
  { name: 'no content', set: faults.noContent, says: /the server sent an empty answer/, most: 2 },
  {
    name: 'cut at a record border',
    set: (page, file) => faults.truncated(page, file, file === 'accessions' ? 30 : 2),
    says: {
      accessions: /The file should have 61 records, (?:but )?30 arrived\. Not shown\./,
      datapackage: /not readable as data/,
    },
    most: 3,
  },
  {
    name: 'cut and closed again',
    set: (page, file) =>
      faults.truncated(page, file, file === 'accessions' ? 30 : 2, { closed: true }),
    says: {
      accessions: /The file should have 61 records, (?:but )?30 arrived\. Not shown\./,
      datapackage: /hold values? that (?:is|are) not allowed/,
    },
    most: 3,
  },
  {
    name: 'one bit flipped',
    set: (page, file) =>
      faults.byteFlipped(page, file, (text) => {
        const mark = file === 'accessions' ? digitOf.accessions : digitOf.datapackage;
        if (file === 'accessions') return text.indexOf(mark) + mark.length - 2;
        // A digit stays a digit, so that the fingerprint is still one and only wrong.
        const start = text.indexOf(mark) + mark.length;
        return start + text.slice(start).search(/\d/);
      }),
    says: /published fingerprint: \w+ \w+ changed on the way/,
    most: 3,
  },
  {
    name: 'cut off',
    set: faults.aborted,
    says: /could not be reached\. Check the network\./,
    most: 4,
  },
];

/** Every request for a data file, the browser's own preload included. */
function countRequests(page: Page, file: faults.DataFile): () => number {
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith(`/data/${file}.json`)) asked += 1;
  });
  return () => asked;
}

/** The rule above all rows: no blank page, no spinner for ever, no stack trace, no figure. */
async function expectNothingButTheFault(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.locator('data, time, [role=option], table')).toHaveCount(0);
  expect(await textOf(page)).not.toMatch(/\bat \S+ \(|\.[jt]sx?:\d+|\b\w*Error:|undefined|NaN/);
}

/** What arrives in place of any file is named alike; in these ways the descriptions fail on their own. */
const OF_DESCRIPTIONS = new Set([
  'server error with JSON',
  'cut and closed again',
  'one bit flipped',
]);

for (const file of ['accessions', 'datapackage'] as const) {
  for (const { name, set, says, most } of FAULTS) {
    if (file === 'datapackage' && !OF_DESCRIPTIONS.has(name)) continue;
    test(`${file}.json, ${name}: named, nothing shown, no storm, and healed by Try again`, async ({
      page,
      allow,
    }) => {
      allow(FAILED_REQUEST);
      const asked = countRequests(page, file);
      await set(page, file);
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(says instanceof RegExp ? says : says[file]);
      // A manifest whose fingerprint was touched is seen by the file it vouches for.
      const named = name === 'one bit flipped' ? 'accessions' : file;
      await expect(alert).toContainText(NAMED[named]);
      await expectNothingButTheFault(page);
      expect(asked()).toBeLessThanOrEqual(most);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(bars(page)).toHaveCount(59);
    });
  }
}

test('a file cut at any record border is never shown', async ({ page, request }) => {
  const text = await (await request.get('./data/accessions.json')).text();
  const all = recordBorders(text).length;
  for (const records of [1, 7, 23, all - 1]) {
    await page.unrouteAll();
    await faults.truncated(page, 'accessions', records, { closed: true });
    await openDurations(page);
    await expect(page.getByRole('alert')).toContainText(/arrived cut short/);
    await expect(page.locator('data, [role=option]')).toHaveCount(0);
  }
});

test('a slow network is named at 3 s, at 10 s there are ways on, and then the data come', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-06-01T08:00:00Z' });
  const { release } = await faults.heldBack(page, 'accessions');
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeAttached();
  await page.clock.runFor(3000);
  await expect(page.getByText('Still loading. The network is slow.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.clock.runFor(7000);
  await expect(page.getByText(/The data have not arrived yet/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByText('This browser keeps no copy of the data.')).toBeVisible();
  release();
  await expect(bars(page)).toHaveCount(59);
  await expect(page.getByText('Still loading')).toHaveCount(0);
});

/** A visit that went well, its copy kept. */
async function visitBefore(page: Page): Promise<void> {
  await page.goto('./');
  await expect(bars(page)).toHaveCount(59);
  await expect.poll(() => page.evaluate(readKeptVersion)).toBe('1.0.0');
}

/** The version of the accession records kept in this browser, read past all code of the page. */
function readKeptVersion(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('article-xii');
    opening.addEventListener('error', () => resolve('refused'));
    opening.addEventListener('success', () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('verified-data')) return resolve('none yet');
      const asked = database
        .transaction('verified-data')
        .objectStore('verified-data')
        .get('accessions');
      asked.addEventListener('success', () => {
        database.close();
        const kept: unknown = asked.result;
        resolve(typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'version') : 'none');
      });
    });
  });
}

const SHOWN_FROM_COPY =
  'Shown from the copy kept in this browser: data 1.0.0, newest evidence 22 April 2026. It may be out of date.';

test('an answer that never comes: the copy of an earlier visit, labelled, and the way back', async ({
  page,
}) => {
  await visitBefore(page);
  await page.clock.install({ time: '2026-06-01T08:00:00Z' });
  const { release } = await faults.heldBack(page, 'accessions');
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeAttached();
  const copy = page.getByRole('button', { name: /^Use the copy kept in this browser/ });
  // The ten seconds count from when the notice has begun to wait, which may be after it is drawn.
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(copy).toBeVisible({ timeout: 1000 });
  }).toPass();
  await copy.click();
  await expect(bars(page)).toHaveCount(59);
  await expect(page.getByText(SHOWN_FROM_COPY)).toBeVisible();
  release();
  await page.getByRole('button', { name: 'Try the published data again' }).click();
  await expect(page.getByText(SHOWN_FROM_COPY)).toHaveCount(0);
  await expect(bars(page)).toHaveCount(59);
});

test('a file that is not there: the copy of an earlier visit, labelled, and the way back', async ({
  page,
  allow,
}) => {
  allow(FAILED_REQUEST);
  await visitBefore(page);
  await faults.notFound(page, 'accessions');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('error 404');
  await page.getByRole('button', { name: /^Use the copy kept in this browser/ }).click();
  await expect(bars(page)).toHaveCount(59);
  await expect(page.getByText(SHOWN_FROM_COPY)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try the published data again' }).click();
  await expect(page.getByText(SHOWN_FROM_COPY)).toHaveCount(0);
  await expect(bars(page)).toHaveCount(59);
});

test('a kept copy that somebody has altered is not offered', async ({ page, allow }) => {
  allow(FAILED_REQUEST);
  await visitBefore(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('article-xii');
        opening.addEventListener('success', () => {
          const store = opening.result
            .transaction('verified-data', 'readwrite')
            .objectStore('verified-data');
          const asked = store.get('accessions');
          asked.addEventListener('success', () => {
            const kept: unknown = asked.result;
            const bytes: unknown =
              typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'bytes') : undefined;
            if (bytes instanceof Uint8Array) bytes[9000] = (bytes[9000] ?? 0) ^ 1;
            store.put(kept, 'accessions');
            store.transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
          });
        });
      }),
  );
  await faults.notFound(page, 'accessions');
  await page.reload();
  await expect(page.getByText('This browser keeps no copy of the data.')).toBeVisible();
});

test('sources that are not there: only the dialog says so, and heals', async ({ page, allow }) => {
  allow(FAILED_REQUEST);
  await faults.notFound(page, 'sources');
  await openDurations(page);
  await expect(bars(page)).toHaveCount(59);
  await card(page, 'Kazakhstan').getByRole('button', { name: '19 y 10 m' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert').first()).toContainText('error 404');
  await expect(dialog).toContainText('7,245 days');
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'Try again' }).first().click();
  await expect(dialog.locator('a[href^="http"]').first()).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Members' }).click();
  await expect(bars(page)).toHaveCount(38);
});

test('data in a newer format are not guessed at', async ({ page, request }) => {
  const { first } = await releases(request);
  const newer = first.manifest.replace('"x:appSchema": 1', '"x:appSchema": 3');
  await answerInTurn(page, 'datapackage', [newer]);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(/in format 3; this page reads format 1/);
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expectNothingButTheFault(page);
});

test('a release between two requests: never a mixture, and a reload shows the new one', async ({
  page,
  request,
}) => {
  const { first, next } = await releases(request);
  await answerInTurn(page, 'accessions', [next.accessions]);
  const filesAsked = countRequests(page, 'accessions');
  // The new manifest comes once the file that did not fit the old one has been asked for again.
  await page.route('**/data/datapackage.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: filesAsked() < 2 ? first.manifest : next.manifest,
    }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(
    /changed while \w+ \w+ loading: version 1\.1\.0 has replaced 1\.0\.0/,
  );
  await expectNothingButTheFault(page);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(bars(page)).toHaveCount(59);
  await expect(barsPanel(page)).toContainText('data 1.1.0');
  await expect(card(page, 'Kazakhstan').locator('data[value="7244"]')).toBeVisible();
});

test('a link with losses: each is listed, the rest is shown', async ({ page }) => {
  await openDurations(
    page,
    'status=x&region=mars&highlight=KAZ,XXX,kaz&foo=1&sort=name&sort=longest',
  );
  const notice = page.getByRole('status').filter({ hasText: 'could not be shown' });
  await expect(notice).toContainText('6 things in this link could not be shown:');
  const told = (await notice.getByRole('listitem').allInnerTexts()).map(
    (text) => text.split(':')[0],
  );
  expect(new Set(told)).toEqual(
    new Set(['status=x', 'region=mars', 'highlight=XXX', 'highlight=kaz', 'foo=1', 'sort=longest']),
  );
  await expect(bars(page)).toHaveCount(59);
  await expect(bars(page).first()).toHaveAttribute('data-mark', 'AFG');
  await expect(barsPanel(page).getByRole('option', { selected: true })).toHaveAttribute(
    'data-mark',
    'KAZ',
  );
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a link made with older data says so, and which figures changed', async ({
  page,
  request,
}) => {
  const { first } = await releases(request);
  const changes = JSON.stringify({
    $schema: './schemas/changes.schema.json',
    releases: [
      {
        version: '1.0.0',
        date: '2026-11-22',
        note: 'First publication',
        changes: [
          {
            file: 'accessions.json',
            record: 'KAZ',
            field: 'milestones.application.date',
            old: '1996-01',
            new: '1996-01-29',
            why: 'a source gives the day',
          },
        ],
      },
      { version: '0.9.0', date: '2026-10-01', note: 'Trial', changes: [] },
    ],
  });
  const manifest = listed(first.manifest, { changes }).replace(
    /("name": "changes"[^}]*"x:records": )\d+/,
    '$12',
  );
  await answerInTurn(page, 'datapackage', [manifest]);
  await answerInTurn(page, 'changes', [changes]);
  await openDurations(page, 'data=0.9.0');
  const notice = page.getByRole('status').filter({ hasText: 'This link was made with data 0.9.0' });
  await expect(notice).toContainText('you see data 1.0.0');
  await expect(notice).toContainText('1 figure changed between the two');
  await expect(notice.getByRole('listitem')).toHaveText(
    /KAZ milestones\.application\.date: 1996-01 became 1996-01-29 \(a source gives the day\)/,
  );
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(bars(page)).toHaveCount(59);
});

test('a link made with other data still opens where the history of changes is lost', async ({
  page,
  allow,
}) => {
  allow(FAILED_REQUEST);
  await page.route('**/data/changes.json', (route) => route.fulfill({ status: 404 }));
  await openDurations(page, 'data=0.9.0');
  await expect(page.getByText('The history of changes could not be loaded.')).toBeVisible();
  await expect(bars(page)).toHaveCount(59);
});

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '\tjavascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  '\u202Egnp.exe',
];
const FIELDS = 'status region group from to sort asof show highlight compare data'.split(' ');

test('script and markup in a link stay text', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  for (const payload of PAYLOADS) {
    // Few enough at a time that each loss is told by name.
    for (const names of [FIELDS.slice(0, 5), FIELDS.slice(5)]) {
      const query = new URLSearchParams(names.map((name) => [name, payload]));
      await page.goto(`./#/durations?${query}&${encodeURIComponent(payload)}=1`);
      const notice = page
        .getByRole('status')
        .filter({ hasText: 'in this link could not be shown' });
      for (const name of names) await expect(notice).toContainText(`${name}=`);
      // A longer one is cut, a sign that turns the line round is left out; all stays text.
      await expect(notice).toContainText(payload.replace('\u202E', '').slice(0, 30));
      await expect(bars(page)).toHaveCount(59);
    }
  }
  await page.goto('./#/<img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  expect(dialogs).toBe(0);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('malformed addresses open the view all the same', async ({ page }) => {
  for (const query of [
    '%',
    'status=%E0%A4%A',
    '&&&==',
    `highlight=${'A'.repeat(5000)}`,
    '?'.repeat(40),
  ]) {
    await page.goto(`./#/durations?${query}`);
    await expect(bars(page)).toHaveCount(59);
  }
});

/** A chunk that never comes, by the name of the part that it holds. */
const withoutChunk = (page: Page, name: string) =>
  page.route(`**/assets/${name}-*.js`, (route) => route.fulfill({ status: 404 }));

const CODE_FAULT = /Failed to load resource|Failed to fetch dynamically imported module/;

for (const chunk of ['recharts', 'JoinedPanel', 'DistributionPanel']) {
  test(`code of a chart that is not there (${chunk}): its panel says so, the rows live`, async ({
    page,
    allow,
  }) => {
    allow(CODE_FAULT);
    await withoutChunk(page, chunk);
    await openDurations(page);
    await expect(page.getByRole('alert').first()).toContainText(/could not be (?:drawn|loaded)/);
    await expect(bars(page)).toHaveCount(59);
    await expect(card(page, 'Belarus')).toBeVisible();
    await page.getByRole('radio', { name: 'Members' }).click();
    await expect(bars(page)).toHaveCount(38);
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(barsTable(page).locator('tbody tr')).toHaveCount(38);
  });
}

test('a chart that throws: its panel says so, the rows and the other panels live', async ({
  page,
  allow,
}) => {
  allow(/planted fault/);
  await page.route('**/assets/JoinedPanel-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function JoinedPanel() { throw new Error("planted fault"); }',
    }),
  );
  await openDurations(page);
  await expect(page.getByRole('alert').first()).toContainText(/could not be drawn|went wrong/);
  await expect(bars(page)).toHaveCount(59);
  await expect(page.getByRole('figure', { name: /^Waits by year/ })).toBeVisible();
  expect(await textOf(page)).not.toContain('planted fault');
});

/** Makes the program throw where it would draw an element of this class. */
const breakDrawing = (page: Page, className: string) =>
  page.route('**/assets/*.js', async (route) => {
    const code = readFileSync(join('dist/assets', basename(route.request().url())), 'utf8');
    const mention = new RegExp(`className:(["'\`])${className}\\1`);
    const body = code.replace(mention, 'className:(() => { throw new Error("planted fault"); })()');
    if (body === code) await route.continue();
    else await route.fulfill({ contentType: 'text/javascript', body });
  });

for (const [className, address, titles] of [
  ['stage-bars-picture', 'durations', [/^Years from/]],
  ['series-chart', 'durations', [/^Share that had joined/, /^Waits by year/]],
  ['paths-picture', 'compare/KAZ/BLR', [/^Two paths to membership/]],
  ['gantt', 'timelines/KAZ', [/^The record of Kazakhstan/]],
] as const) {
  test(`a drawing that throws (${className}): said in its place, with the table, and no more`, async ({
    page,
    allow,
  }) => {
    allow(/planted fault/);
    await breakDrawing(page, className);
    await page.goto(`./#/${address}`);
    for (const title of titles) {
      const panel = page.getByRole('figure', { name: title });
      await expect(panel.getByRole('alert')).toContainText('could not be drawn');
      await expect(panel.getByRole('table')).toBeVisible();
    }
    await expect(page.getByRole('alert')).toHaveCount(titles.length);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

for (const [chunk, address] of [
  ['CompareView', 'compare'],
  ['TimelineView', 'timelines/KAZ'],
  ['OrganizationsView', 'organizations'],
  ['GuideView', 'guide'],
] as const) {
  test(`a view’s own code that is not there (${chunk}): said in words, with a reload`, async ({
    page,
    allow,
  }) => {
    allow(CODE_FAULT);
    await withoutChunk(page, chunk);
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('alert')).toContainText(
      'A part of the program could not be loaded',
    );
    await expectNothingButTheFault(page);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
