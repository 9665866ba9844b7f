// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

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
