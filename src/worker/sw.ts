import type { KeptFile } from './keptFiles.ts';
import { addressAsked, addressOf, cachesToDrop } from './keptFiles.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build: every file of it, with its fingerprint. */
  readonly keptFiles: readonly KeptFile[];
};

const FILES = self.keptFiles;
const SCOPE = self.registration.scope;
/** Caches belong to the whole host, which may hold this product in two folders. */
const PREFIX = `article-xii ${SCOPE} `;

/** One build, one cache: code and data on screen are never of two. */
const cacheName = nameOfBuild();

async function nameOfBuild(): Promise<string> {
  const list = new TextEncoder().encode(JSON.stringify(FILES));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', list));
  return PREFIX + Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All or nothing: a file that is missing or not of this build leaves the version before in place. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(await cacheName);
  await Promise.all(FILES.map(async (file) => keep(cache, file)));
}

async function keep(cache: Cache, file: KeptFile): Promise<void> {
  const address = addressOf(file, SCOPE);
  // A name under assets/ holds the fingerprint, so the version before may have the very file.
  const isNamedByContent = file.revision === null;
  const already =
    (await cache.match(address)) ?? (isNamedByContent ? await caches.match(address) : undefined);
  const answer =
    already ??
    (await fetch(address, {
      cache: isNamedByContent ? 'default' : 'no-cache',
      integrity: file.integrity ?? '',
    }));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer.redirected ? asOwnAnswer(answer) : answer);
}

/** No page may be opened with an answer that came from another address. */
function asOwnAnswer({ body, status, headers }: Response): Response {
  return new Response(body, { status, headers });
}

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys();
  const old = cachesToDrop(names, PREFIX, await cacheName);
  await Promise.all(old.map(async (name) => caches.delete(name)));
}

/** What the browser has cleared away comes from the network, as if there were no worker. */
async function answerOf(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(await cacheName);
  const kept = (await cache.match(address)) ?? (await fromVersionBefore(address));
  return kept ?? fetch(request);
}

/** A window left open on the version before may still ask for a piece of its code. */
async function fromVersionBefore(address: string): Promise<Response | undefined> {
  return address.startsWith(`${SCOPE}assets/`) ? caches.match(address) : undefined;
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(async () => self.clients.claim()));
});

// Sent by the reader's click alone: a new version never takes over by itself.
self.addEventListener('message', ({ data }: { readonly data: unknown }) => {
  const isWish =
    typeof data === 'object' && data !== null && Reflect.get(data, 'type') === 'SKIP_WAITING';
  if (isWish) void self.skipWaiting();
});

const ADDRESSES: ReadonlySet<string> = new Set(FILES.map((file) => addressOf(file, SCOPE)));

self.addEventListener('fetch', (event) => {
  const address = addressAsked(event.request, SCOPE, ADDRESSES);
  if (address !== undefined) event.respondWith(answerOf(event.request, address));
});
