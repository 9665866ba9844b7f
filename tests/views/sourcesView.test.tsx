// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test } from 'vitest';

import { keepOneStop, ONE_STOP } from '../../src/ui/oneStop.ts';
import { fromHere } from '../../src/views/shared/cameFrom.ts';
import { renderSources } from '../support/renderSources.tsx';

describe('a day chosen', () => {
  test.each(['?asof=1988-01-01', '?show=conflicts&asof=1988-01-01', '/seed-003?asof=1988-01-01'])(
    'changes nothing at /sources%s, and that is said',
    async (rest) => {
      const { container } = await renderSources(`/sources${rest}`);
      expect(container.textContent).toContain('1 January 1988, changes nothing here');
      expect(container.textContent).not.toContain('left out');
    },
  );

  test('leaves every economy in the coverage, and that is said', async () => {
    const { container } = await renderSources('/sources?show=coverage&asof=1988-01-01');
    expect(container.querySelectorAll('.coverage tbody tr')).toHaveLength(60);
    expect(container.textContent).toContain('Every economy on record is listed');
    expect(container.textContent).not.toContain('left out');
  });

  test('is not spoken of where none is chosen', async () => {
    const { container } = await renderSources('/sources');
    expect(container.textContent).not.toContain('changes nothing here');
  });
});

describe('for whoever goes by the Tab key', () => {
  test.each(['', '?show=conflicts', '?show=coverage', '/seed-003'])(
    'the main part of /sources%s has few stops, and nothing is left out',
    async (rest) => {
      const { container } = await renderSources(`/sources${rest}`);
      const reachable = () =>
        [...container.querySelectorAll<HTMLElement>('a[href], button, input, select')].filter(
          ({ tabIndex }) => tabIndex >= 0,
        ).length;
      const all = reachable();
      container.querySelectorAll(ONE_STOP).forEach(keepOneStop);
      expect(all).toBeGreaterThan(60);
      expect(reachable()).toBeLessThan(30);
    },
  );
});

test('"All sources" leads back to the list as it was filtered, sorted and turned', async () => {
  const { container, router } = await renderSources('/sources?kind=press&sort=-date&page=2');
  const { location } = router.state;
  await act(async () => router.navigate('/sources/seed-003', { state: fromHere(location) }));
  const up = [...container.querySelectorAll('a')].find((one) => one.textContent === 'All sources');
  expect(up?.getAttribute('href')).toBe('/sources?kind=press&sort=-date&page=2');
});

test('beside 61 accession records it is said why 60 economies are counted', async () => {
  const { container } = await renderSources('/sources?show=about');
  expect(container.textContent).toContain(
    'The 61 accession records are those of 60 applicants and of 1 observer that has not applied (Holy See)',
  );
});
