import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';

import { SECURITY_HEADERS } from '../../scripts/securityHeaders.ts';
import { test as base } from './test.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/** A host of the built files whose content can change, as at the next release. */
export type Deployment = {
  readonly address: string;
  readonly replace: (path: string, text: string) => void;
};

const built = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

/** The page with another description, and the worker that vouches for it. */
export function nextRelease(description: string): {
  readonly page: string;
  readonly worker: string;
} {
  const page = built('index.html').replace(
    /(name="description"\s+content=")[^"]*/,
    `$1${description}`,
  );
  const worker = built('sw.js').replace(integrity(built('index.html')), integrity(page));
  return { page, worker };
}

const integrity = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

function serve(replaced: ReadonlyMap<string, string>): Server {
  return createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    const path = asked === '' ? 'index.html' : asked;
    const file = `dist/${path}`;
    const isFile = existsSync(file) && statSync(file).isFile();
    const body = replaced.get(path) ?? (isFile ? readFileSync(file) : undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      ...SECURITY_HEADERS,
      'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      'Cache-Control': 'no-cache',
    });
    response.end(body);
  });
}

/** Tests of the worker that keeps the build: each with a host, and so with a store, of its own. */
export const test = base.extend<{ readonly deployment: Deployment }>({
  serviceWorkers: 'allow',
  // The fixtures it does not need have to be named as none.
  // oxlint-disable-next-line no-empty-pattern
  deployment: async ({}, use) => {
    const replaced = new Map<string, string>();
    const server = serve(replaced);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const place = server.address();
    const port = typeof place === 'object' ? place?.port : undefined;
    await use({
      address: `http://127.0.0.1:${port}/`,
      replace: (path, text) => replaced.set(path, text),
    });
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ deployment }, use) => use(deployment.address),
});
