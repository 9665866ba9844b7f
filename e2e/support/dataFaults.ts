import type { Page, Route } from '@playwright/test';

import { cutAfterRecord } from './recordBorders.ts';

export type DataFile = 'datapackage' | 'accessions' | 'sources' | 'organizations';

// Set a fault before the page is opened: it asks for its data before its code runs.

const JSON_TYPE = 'application/json';

const intercept = (page: Page, file: DataFile, handler: (route: Route) => Promise<void>) =>
  page.route(`**/data/${file}.json`, handler);

/** Answers with what the server holds, changed on the way. */
const altered = (page: Page, file: DataFile, change: (body: Buffer) => Buffer | string) =>
  intercept(page, file, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ contentType: JSON_TYPE, body: change(await response.body()) });
  });

export const notFound = (page: Page, file: DataFile) =>
  intercept(page, file, (route) =>
    route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not Found' }),
  );

/** Where only the body is looked at, a failing server's JSON passes for data. */
export const serverErrorWithJson = (page: Page, file: DataFile) =>
  intercept(page, file, (route) =>
    route.fulfill({
      status: 500,
      contentType: JSON_TYPE,
      body: '{"error":"Internal Server Error"}',
    }),
  );

/** A captive portal's or a login page, with a status that says all is well. */
export const webPageInstead = (page: Page, file: DataFile) =>
  intercept(page, file, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  );

export const noContent = (page: Page, file: DataFile) =>
  intercept(page, file, (route) => route.fulfill({ status: 204 }));

export const truncated = (page: Page, file: DataFile, records: number, { closed = false } = {}) =>
  altered(page, file, (body) => cutAfterRecord(body.toString('utf8'), records, closed));

/** Flips the lowest bit: a 4 becomes a 5, and the file still parses. */
export const byteFlipped = (page: Page, file: DataFile, place: (text: string) => number) =>
  altered(page, file, (body) => {
    const flipped = Buffer.from(body);
    const index = place(body.toString('latin1'));
    flipped.writeUInt8(body.readUInt8(index) ^ 1, index);
    return flipped;
  });

/** Holds the answer back until it is released, or for ever. */
export async function heldBack(page: Page, file: DataFile): Promise<{ release: () => void }> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await intercept(page, file, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

export const aborted = (page: Page, file: DataFile) =>
  intercept(page, file, (route) => route.abort('connectionreset'));
