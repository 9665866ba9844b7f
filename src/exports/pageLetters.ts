import type { Face } from './letters.ts';
import { facesFor, withLetters } from './letters.ts';

/** The same file gives the same letters for as long as the page is open. */
const fetched = new Map<string, Promise<string>>();

/**
 * The picture with the page's own letters in it: an SVG that is drawn as an image knows none of the
 * page's fonts. Where they cannot be had, it is drawn in the letters of the system.
 */
export async function withPageLetters(svg: string): Promise<string> {
  try {
    const faces = facesFor(svg, pageFaces());
    const carried = faces.map(async (face) => ({
      ...face,
      address: await carriedIn(face.address),
    }));
    return withLetters(svg, await Promise.all(carried));
  } catch {
    return svg;
  }
}

function pageFaces(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? faceOf(rule, sheet.href ?? document.baseURI) : [],
    ),
  );
}

function faceOf({ style }: CSSFontFaceRule, base: string): readonly Face[] {
  const value = (name: string) => style.getPropertyValue(name);
  const address = /url\(["']?([^"')]+)/.exec(value('src'))?.[1];
  if (address === undefined) return [];
  return [
    {
      family: value('font-family').replaceAll(/["']/g, ''),
      style: value('font-style') || 'normal',
      weight: value('font-weight') || 'normal',
      range: value('unicode-range'),
      address: new URL(address, base).href,
    },
  ];
}

/** The single file holds its letters already, and may ask for nothing. */
async function carriedIn(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const before = fetched.get(address);
  if (before !== undefined) return before;
  const data = fetchData(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data;
}

async function fetchData(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The letters at ${address} did not come.`);
  return dataAddress(await response.blob());
}

async function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => reject(new Error('The letters could not be read.')));
    reader.readAsDataURL(blob);
  });
}
