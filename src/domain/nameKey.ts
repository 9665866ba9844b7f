import { foldedName } from './foldedName.ts';

/**
 * A name as lists of countries are compared: accents, capitals, marks and the article aside.
 * "Bahamas, The" and "The Bahamas" both give "bahamas".
 */
export function nameKey(name: string): string {
  return foldedName(name)
    .replaceAll('&', ' and ')
    .replaceAll(/['’`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ the$/, '');
}
