import type { Zippable } from 'fflate';
import { ZIP_DAY } from '../zip.ts';

type Part = readonly [path: string, bytes: Uint8Array];
export type Patch = (path: string, xml: string) => string;

/**
 * The same archive without the clock, the counter and the language of the library that wrote it:
 * dates are those of `day`, charts are numbered from 1, and what lies in it is British English.
 */
export async function steadyArchive(
  archive: Uint8Array,
  day: string,
  patch: Patch = (_, xml) => xml,
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  const renumber = renumbering(parts.map(([path]) => path));
  const steady: Part[] = [];
  for (const [path, bytes] of parts) {
    const name = renumber(path);
    if (path.endsWith('.xlsx')) {
      // oxlint-disable-next-line no-await-in-loop -- few sheets, and one after another is enough
      steady.push([name, await steadyArchive(bytes, day)]);
    } else if (/\.(?:xml|rels)$/.test(path)) {
      const xml = patch(name, steadyXml(renumber(strFromU8(bytes)), day));
      steady.push([name, strToU8(xml)]);
    } else {
      steady.push([name, bytes]);
    }
  }
  return zipSync(inOrder(steady), { mtime: ZIP_DAY });
}

/** The list of contents first, as readers of the format expect; then by name. */
function inOrder(parts: readonly Part[]): Zippable {
  const first = (path: string) => (path === '[Content_Types].xml' ? 0 : 1);
  const sorted = parts.toSorted(([a], [b]) => first(a) - first(b) || (a < b ? -1 : Number(a > b)));
  const zippable: Zippable = {};
  for (const [path, bytes] of sorted) zippable[path] = bytes;
  return zippable;
}

/** The library counts charts over the life of the page: here they are 1, 2, 3 in their order. */
function renumbering(paths: readonly string[]): (text: string) => string {
  const numbers = paths
    .flatMap((path) => /charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  const place = new Map(numbers.map((number, index) => [number, index + 1]));
  return (text) =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g,
      (_, name: string, number: string) => `${name}${place.get(Number(number)) ?? number}`,
    );
}

function steadyXml(xml: string, day: string): string {
  return (
    xml
      .replaceAll(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_, tag: string) => `${tag}${day}T00:00:00Z`,
      )
      .replaceAll('lang="en-US"', 'lang="en-GB"')
      // An empty number is no number: without these a value that is not there is a gap.
      .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
      .replaceAll(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '')
  );
}

/** Each line of the notes as a paragraph of its own. */
export function notesInParagraphs(xml: string): string {
  return xml.replaceAll(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/g,
    (_, look, text) => {
      const lines = String(text).split(/\r?\n/);
      const paragraph = (line: string) => `<a:p><a:r>${String(look)}<a:t>${line}</a:t></a:r>`;
      return lines.map(paragraph).join('</a:p>');
    },
  );
}
