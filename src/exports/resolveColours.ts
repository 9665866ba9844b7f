/** In attributes quotes are escaped, so no text of theirs can pass for one of these. */
const TAG = /<[^>]*>/g;
const PAINT = /(?<=\s)(?:fill|stroke|color|stop-color|style)="[^"]*"/g;

/**
 * Replaces `var(--name)`, where a mark is painted so, by its colour in the light theme, read from
 * the style sheet `tokens`: programs other than browsers know no custom properties. An unknown name
 * is an error. Text that happens to read so stays as it is.
 */
export function resolveColours(svg: string, tokens: string): string {
  const colours = lightColours(tokens);
  const resolve = (paint: string) =>
    paint.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const colour = colours.get(name);
      if (colour === undefined) throw new RangeError(`No colour is named --${name}`);
      return colour;
    });
  return svg.replaceAll(TAG, (tag) => tag.replaceAll(PAINT, resolve));
}

/** The colour that a paint has in the light theme, as six digits: `1F5486`. */
export function lightColour(paint: string, tokens: string): string {
  const name = /^var\(--([\w-]+)\)$/.exec(paint)?.[1];
  const colour = name === undefined ? paint : lightColours(tokens).get(name);
  if (colour === undefined) throw new RangeError(`No colour is named --${name ?? ''}`);
  return colour.replace('#', '').toUpperCase();
}

function lightColours(tokens: string): ReadonlyMap<string, string> {
  const declarations = tokens.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{3,8}),/gi);
  return new Map(Array.from(declarations, ([, name = '', colour = '']) => [name, colour]));
}
