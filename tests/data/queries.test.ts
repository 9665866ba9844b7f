import { onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatasetError } from '../../src/data/DatasetError.ts';
import { accessionsQuery, manifestQuery } from '../../src/data/queries.ts';
import { changesQuery } from '../../src/data/changesQuery.ts';
import { sourcesQuery } from '../../src/data/sourcesQuery.ts';
import { retryDataset, retryDelay } from '../../src/data/retry.ts';
import type { FailureKind } from '../../src/domain/datasetFailure.ts';
import type { Answer } from '../support/dataServer.ts';
import { dataServer, served } from '../support/dataServer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  onlineManager.setOnline(true);
});

function serve(answers: Readonly<Record<string, Answer>> = {}) {
  const { options, asked } = dataServer(answers);
  vi.stubGlobal('fetch', options.fetch);
  return asked;
}

async function settled(promise: Promise<unknown>): Promise<unknown> {
  const outcome = promise.then(
    () => 'shown',
    (error: unknown) => (error instanceof DatasetError ? error.what : error),
  );
  await vi.advanceTimersByTimeAsync(5_000);
  return outcome;
}

test.each<[FailureKind, readonly boolean[]]>([
  ['network', [true, true, false]],
  ['server', [true, true, false]],
  ['not-found', [false]],
  ['refused', [false]],
  ['web-page', [false]],
  ['empty', [false]],
  ['truncated', [false]],
  ['altered', [false]],
  ['not-text', [false]],
  ['not-json', [false]],
  ['newer-format', [false]],
  ['newer-release', [false]],
  ['not-listed', [false]],
  ['schema', [false]],
  ['rules', [false]],
])('after %s it is tried again: %j', (what, answers) => {
  const error = new DatasetError('accessions', what);
  expect(answers.map((_, count) => retryDataset(count, error))).toEqual(answers);
});

test('a fault of our own is not tried again', () => {
  expect(retryDataset(0, new TypeError('bug'))).toBe(false);
});

test('the waits are short', () => {
  expect([0, 1].map(retryDelay)).toEqual([300, 900]);
});

test('all datasets are read and then kept: a second look asks for nothing', async () => {
  const asked = serve();
  const client = new QueryClient();
  const look = () =>
    settled(
      Promise.all([
        client.query(accessionsQuery),
        client.query(sourcesQuery),
        client.query(changesQuery),
      ]),
    );
  vi.useRealTimers();
  const loaded = await Promise.all([client.query(accessionsQuery), client.query(sourcesQuery)]);
  expect(loaded.map(({ integrity }) => integrity)).toEqual(['verified', 'verified']);
  const paths = asked.map(({ path }) => path).toSorted();
  expect(paths).toEqual(['accessions.json', 'datapackage.json', 'sources.json']);
  vi.useFakeTimers();
  await look();
  expect(asked.map(({ path }) => path).toSorted()).toEqual([...paths, 'changes.json'].toSorted());
});

test.each([
  [404, 'not-found', 1],
  [500, 'server', 3],
  [503, 'server', 3],
])('status %i is %s after %i tries', async (status, what, tries) => {
  const asked = serve({ 'accessions.json': () => served('{}', 'application/json', status) });
  expect(await settled(new QueryClient().query(accessionsQuery))).toBe(what);
  expect(asked.filter(({ path }) => path === 'accessions.json')).toHaveLength(tries);
});

test('a server that recovers is believed', async () => {
  let failures = 0;
  const asked = serve({
    'datapackage.json': () => {
      failures += 1;
      return failures < 3 ? served('', 'text/plain', 502) : served('{}');
    },
  });
  expect(await settled(new QueryClient().query(manifestQuery))).toBe('schema');
  expect(asked).toHaveLength(3);
});

test('a failing manifest is tried three times in all, not three times by each dataset', async () => {
  const asked = serve({ 'datapackage.json': () => served('', 'text/plain', 500) });
  expect(await settled(new QueryClient().query(accessionsQuery))).toBe('server');
  expect(asked.filter(({ path }) => path === 'datapackage.json')).toHaveLength(3);
});

test('a browser that says it is offline is asked all the same', async () => {
  onlineManager.setOnline(false);
  const asked = serve({ 'datapackage.json': () => served('<html>', 'text/html') });
  expect(await settled(new QueryClient().query(manifestQuery))).toBe('web-page');
  expect(asked).toHaveLength(1);
});
