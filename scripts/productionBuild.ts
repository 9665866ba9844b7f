import { build } from 'vite';
import type { Rolldown } from 'vite';

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What `vite build` makes, from inside a chore; with `write: false` nothing is put in dist. */
export async function productionBuild({ write }: { readonly write: boolean }): Promise<Output[]> {
  const result = await build({ logLevel: 'error', build: { write } });
  if (Array.isArray(result)) return result.flatMap(({ output }) => output);
  if ('output' in result) return result.output;
  throw new Error('The build watches for changes instead of ending.');
}
