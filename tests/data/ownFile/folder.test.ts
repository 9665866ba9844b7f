import { expect, test } from 'vitest';
import { readOwn } from '../../../src/data/ownFile/readOwn.ts';

const watch = { signal: new AbortController().signal, onProgress: () => {} };
const read = async (file: File) => readOwn(file, { order: undefined, known: [] }, watch);

test('a folder is called a folder, and a file of another kind is not', async () => {
  const folder = new File([], 'accessions');
  folder.slice = () => {
    const part = new Blob();
    part.arrayBuffer = async () => {
      throw new DOMException('It is a folder.', 'NotFoundError');
    };
    return part;
  };
  expect(await read(folder)).toMatchObject({ refusal: { what: 'folder', value: 'accessions' } });
  expect(await read(new File(['name'], 'accessions'))).toMatchObject({
    refusal: { what: 'wrong-name' },
  });
});
