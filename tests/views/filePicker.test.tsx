// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { FilePicker } from '../../src/views/sources/ownData/FilePicker.tsx';
import { renderInPanel } from '../support/render.tsx';

/** What is dragged: a file, or text from the page itself. */
function drag(on: Element, type: 'dragover' | 'drop', held: readonly File[]): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = {
    types: held.length > 0 ? ['Files'] : ['text/plain'],
    files: { length: held.length, item: (at: number) => held[at] ?? null },
  };
  on.dispatchEvent(Object.assign(event, { dataTransfer }));
  return event.defaultPrevented;
}

test('a file dropped beside the field is read, and the browser opens no file in its place', async () => {
  const onFile = vi.fn<(file: File) => void>();
  const root = await renderInPanel(<FilePicker onFile={onFile} onMany={() => {}} />);
  const file = new File(['name\nA\n'], 'mine.csv');
  await act(async () => {
    expect(drag(document.body, 'dragover', [file])).toBe(true);
    expect(onFile).not.toHaveBeenCalled();
    expect(drag(document.body, 'drop', [file])).toBe(true);
  });
  expect(onFile.mock.calls).toEqual([[file]]);

  // The field takes a file by itself, and dragged text is none.
  expect(drag(root.querySelector('input') ?? root, 'drop', [file])).toBe(false);
  expect(drag(document.body, 'drop', [])).toBe(false);
  expect(onFile).toHaveBeenCalledTimes(1);
});

test('of several files dropped at once none is read, and the reader is told, on the field too', async () => {
  const onFile = vi.fn<(file: File) => void>();
  const onMany = vi.fn<() => void>();
  const root = await renderInPanel(<FilePicker onFile={onFile} onMany={onMany} />);
  const files = ['a.csv', 'b.csv'].map((name) => new File(['name\nA\n'], name));
  await act(async () => {
    expect(drag(document.body, 'drop', files)).toBe(true);
    expect(drag(root.querySelector('input') ?? root, 'drop', files)).toBe(true);
  });
  expect(onMany).toHaveBeenCalledTimes(2);
  expect(onFile).not.toHaveBeenCalled();
});
