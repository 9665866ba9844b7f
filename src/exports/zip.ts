import type { Zippable } from 'fflate';

/** A zip keeps no earlier day; every file of ours bears it, so that no clock is in the bytes. */
export const ZIP_DAY = '1980-01-01T00:00:00';

/** The files under their names, in the order given. */
export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    zippable[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return new Uint8Array(zipSync(zippable, { mtime: ZIP_DAY }));
}
