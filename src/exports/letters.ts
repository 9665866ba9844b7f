/** A face of the page's letters, as its style sheet names it. */
export type Face = {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** `U+0000-00FF, U+0131`; empty for every letter. */
  readonly range: string;
  /** Where its letters are: a file, or the letters themselves as a data: address. */
  readonly address: string;
};

/** The faces that a picture needs: upright ones, or slanted as well, of the letters that it holds. */
export function facesFor(svg: string, faces: readonly Face[]): readonly Face[] {
  const codes = [...new Set(svg)].map((letter) => letter.codePointAt(0) ?? 0);
  return faces.filter(
    ({ family, style, range }) =>
      svg.includes(familyInPicture(family)) &&
      (style === 'normal' || svg.includes('italic')) &&
      codes.some((code) => isInRange(code, range)),
  );
}

/**
 * The picture with these letters in it, so that it is drawn alike on every machine. They are named
 * first: a browser draws the picture before letters that stand second have come, and leaves their
 * words out.
 */
export function withLetters(svg: string, faces: readonly Face[]): string {
  const rules = faces.map(
    ({ family, style, weight, range, address }) =>
      `@font-face{font-family:'${familyInPicture(family)}';font-style:${style};font-weight:${weight};${range === '' ? '' : `unicode-range:${range};`}src:url(${address})}`,
  );
  return svg
    .replaceAll(NAME_IN_PAGE, '')
    .replace(/^<svg[^>]*>/, (start) => `${start}<style>${rules.join('')}</style>`);
}

/** `'Source Serif 4 Variable', ` before another name; marks are escaped in an attribute. */
const NAME_IN_PAGE = /(['"]|&#x27;|&quot;)[\w ]+ Variable\1, */g;

/** The page's names are those of its packages: "Source Sans 3 Variable". */
function familyInPicture(family: string): string {
  return family.replace(/ Variable$/, '');
}

function isInRange(code: number, range: string): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [, first = '', last = first] = /U\+([\dA-F]+)(?:-([\dA-F]+))?/i.exec(part) ?? [];
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}
