import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

/** React writes markup in two ways, text and streams, and its entry brings both; pictures are text. */
const MARKUP_AS_TEXT = fileURLToPath(
  new URL(
    '../node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js',
    import.meta.url,
  ),
);

/** The cover of a film, which no slide of ours has. */
const FILM_COVER = /(IMG_PLAYBTN = )'data:image\/png;base64,[^']{50000,}'/g;

/** Leaves out of packages what the product has no use for; stops where an update has moved it. */
export function lighterPackages(): Plugin {
  return {
    name: 'lighter-packages',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^react-dom\/server$/ },
      handler: () => MARKUP_AS_TEXT,
    },
    transform: {
      filter: { id: /pptxgen\.es\.js$/ },
      handler: withoutFilmCover,
    },
  };
}

export function withoutFilmCover(code: string): string {
  const lighter = code.replaceAll(FILM_COVER, "$1''");
  if (lighter === code) throw new Error('The writer of slides holds no film cover any more.');
  return lighter;
}
