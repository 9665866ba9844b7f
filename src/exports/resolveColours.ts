/**
 * Replaces `var(--name)` by its colour in the light theme, read from the style sheet `tokens`:
 * programs other than browsers know no custom properties. An unknown name is an error.
 */
export function resolveColours(svg: string, tokens: string): string {
  const colours = lightColours(tokens);
  return svg.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new RangeError(`No colour is named --${name}`);
    return colour;
  });
}

function lightColours(tokens: string): ReadonlyMap<string, string> {
  const declarations = tokens.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{3,8}),/gi);
  return new Map(Array.from(declarations, ([, name = '', colour = '']) => [name, colour]));
}
