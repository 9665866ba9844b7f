import { afterEach, expect, test, vi } from 'vitest';
import type { ReadingAnswer, ReadingOrder } from '../../../src/data/ownFile/workerMessages.ts';
import { bytesOf, OPTIONS } from '../../support/ownFiles.ts';

/** What the worker answers to a file, in the end, and the shares it tells before. */
async function answerTo(file: File, shares: number[] = []) {
  let hear: ((event: { data: ReadingOrder }) => void) | undefined;
  vi.resetModules();
  return new Promise<ReadingAnswer>((resolve) => {
    vi.stubGlobal('addEventListener', (_: string, listener: NonNullable<typeof hear>) => {
      hear = listener;
    });
    vi.stubGlobal('postMessage', (answer: ReadingAnswer) => {
      if ('reading' in answer) resolve(answer);
      else shares.push(answer.share);
    });
    void import('../../../src/data/ownFile/ownFileWorker.ts').then(() => {
      hear?.({ data: { file, options: OPTIONS } });
    });
  });
}

afterEach(() => vi.unstubAllGlobals());

test('a file is read beside the page', async () => {
  const file = new File([bytesOf('name\nFreedonia\n').slice()], 'own.csv');
  const shares: number[] = [];
  expect(await answerTo(file, shares)).toMatchObject({ reading: { kind: 'read', faultCount: 0 } });
  expect(shares[0], 'before a byte is read it says that it has begun').toBe(0);
});

test('a file that was moved or is locked is told to be unreadable at once', async () => {
  const file = new File([], 'own.csv');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotFoundError'));
  expect(await answerTo(file)).toEqual({
    reading: { kind: 'refused', refusal: { what: 'unreadable' } },
  });
});
