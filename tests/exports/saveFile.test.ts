// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

import { fileName, saveFile } from '../../src/exports/saveFile.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a file keeps its address long enough to be read, and not for ever', () => {
  vi.useFakeTimers();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  saveFile('text', 'a.csv', 'text/csv');
  vi.advanceTimersByTime(59_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(revoke).toHaveBeenCalledTimes(1);
});

it('a file is named for its view and its day', () => {
  expect(fileName('durations', '2026-04-22', 'csv')).toBe('article-xii-durations-2026-04-22.csv');
});
