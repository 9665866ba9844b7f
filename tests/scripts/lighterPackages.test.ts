import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { withoutFilmCover } from '../../scripts/lighterPackages.ts';

const writer = readFileSync('node_modules/pptxgenjs/dist/pptxgen.es.js', 'utf8');

test('the writer of slides goes without the cover of a film, and keeps all else', () => {
  const lighter = withoutFilmCover(writer);
  expect(writer.length - lighter.length).toBeGreaterThan(70_000);
  expect(lighter).toContain("IMG_PLAYBTN = '';");
  expect(lighter).toContain("IMG_BROKEN = 'data:image/png;base64,");
});

test('an update that moves the cover is noticed when the product is built', () => {
  expect(() => withoutFilmCover(withoutFilmCover(writer))).toThrow('no film cover');
});
