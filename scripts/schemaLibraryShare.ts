import { gzipSync } from 'node:zlib';

import { build } from 'vite';

const ENTRY = 'virtual:schemas';
const RESOLVED = `\0${ENTRY}`;

/** All other packages stay outside, so that the two builds differ in the schema library alone. */
async function gzipBytes(modules: readonly string[], bundled: readonly string[]): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'schemas-only',
        resolveId: (id) => (id === ENTRY ? RESOLVED : undefined),
        load: (id) =>
          id === RESOLVED
            ? modules.map((path, i) => `export * as m${i} from ${JSON.stringify(path)};`).join('\n')
            : undefined,
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        external: (id) => /^[@a-z]/.test(id) && id !== ENTRY && !bundled.includes(id),
      },
    },
  });
  if (!('output' in result)) throw new Error('One build was asked for, and another thing came.');
  return result.output.reduce(
    (sum, item) => sum + (item.type === 'chunk' ? gzipSync(item.code).byteLength : 0),
    0,
  );
}

/** What the library adds to the modules that use it: the difference of two small builds of these
 *  modules, one with the library in it and one with it left outside, minified and compressed. */
export async function schemaLibraryShare(modules: readonly string[]): Promise<number> {
  if (modules.length === 0) return 0;
  return (await gzipBytes(modules, ['valibot'])) - (await gzipBytes(modules, []));
}
