import { createHash } from 'node:crypto';

import type { APIRequestContext, Page } from '@playwright/test';

const VERSION = '1.1.0';
/** One day of one date, so that a page of both releases would show a figure of neither. */
const CHANGED = { before: '"1996-01-29"', after: '"1996-01-30"' };

/** The published files as text, and a later release of them that differs in one date. */
export type Releases = {
  readonly first: { readonly manifest: string; readonly accessions: string };
  readonly next: { readonly manifest: string; readonly accessions: string };
};

export async function releases(request: APIRequestContext): Promise<Releases> {
  const [manifest = '', accessions = ''] = await Promise.all(
    ['datapackage', 'accessions'].map(async (file) =>
      (await request.get(`./data/${file}.json`)).text(),
    ),
  );
  const changed = accessions.replace(CHANGED.before, CHANGED.after);
  const later = listed(manifest.replace(/"version": "[^"]+"/, `"version": "${VERSION}"`), {
    accessions: changed,
  });
  return {
    first: { manifest, accessions },
    next: { manifest: later, accessions: changed },
  };
}

/** The manifest with length and fingerprint of files that it is to vouch for. */
export function listed(manifest: string, files: Readonly<Record<string, string>>): string {
  let text = manifest;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content, 'utf8');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const entry = new RegExp(`("name": "${name}"[^}]*?"bytes": )\\d+(,\\s+"hash": "sha256:)\\w+`);
    text = text.replace(entry, `$1${bytes.length}$2${hash}`);
  }
  return text;
}

/** Answers each request for a data file with the next text of its list, then with the last. */
export async function answerInTurn(
  page: Page,
  file: 'datapackage' | 'accessions' | 'changes',
  texts: readonly string[],
): Promise<void> {
  let asked = 0;
  await page.route(`**/data/${file}.json`, async (route) => {
    const body = texts[Math.min(asked, texts.length - 1)] ?? '';
    asked += 1;
    await route.fulfill({ contentType: 'application/json', body });
  });
}
