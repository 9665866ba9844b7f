import { describe, expect, test } from 'vitest';

import { latinOnly, withoutMarkup } from '../../scripts/singleFile.ts';

describe('code inside a page', () => {
  const code = 'const a = "</script><!--<script>"; const b = /<!--/.test(a); export { a, b };';

  test('holds nothing that ends or nests its script', () => {
    expect(withoutMarkup(code)).not.toMatch(/<\/?script|<!--/i);
  });

  test('says what it said', async () => {
    const run: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(withoutMarkup(code))}`
    );
    expect(run).toMatchObject({ a: '</script><!--<script>', b: true });
  });
});

test('letters that are not carried along are not named either', () => {
  const carried = '@font-face{font-family:A;src:url(data:font/woff2;base64,AA)format("woff2")}';
  const system = '@font-face{font-family:B;src:local(Arial)}';
  const apart = '@font-face{font-family:A;src:url(./greek.woff2)format("woff2")}';
  expect(latinOnly(carried + apart + system)).toBe(carried + system);
});
