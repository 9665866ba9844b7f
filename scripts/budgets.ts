import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import type { Rolldown } from 'vite';

import { budgetTable, isBroken } from './budgetTable.ts';
import type { Measured } from './budgetTable.ts';
import { addedBy, firstView, holds } from './bundleGraph.ts';
import { productionBuild } from './productionBuild.ts';
import { schemaLibraryShare } from './schemaLibraryShare.ts';
import { singleFile } from './singleFile.ts';

type Chunk = Rolldown.OutputChunk;

const RECHARTS = '/node_modules/recharts/';
const ROUTE_DATA = ['datapackage.json', 'accessions.json'];
/** Asked for with the first fact that a reader opens. */
const SOURCES = 'data/sources.json';

const gzipOfDist = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).byteLength, 0);

const gzipOfChunks = (chunks: readonly Chunk[]): number =>
  gzipOfDist(chunks.map(({ fileName }) => fileName));

/** The module graph is known to the build alone, so it is built once more, and has to give the
 *  very bytes that lie in dist: the measure is of them, and a build is repeatable. */
function checkDist(chunks: readonly Chunk[]): void {
  for (const { fileName, code } of chunks) {
    const path = `dist/${fileName}`;
    if (!existsSync(path) || readFileSync(path, 'utf8') !== code) {
      throw new Error(`${path} is not the build of this source: run "npm run build".`);
    }
  }
}

async function measure(chunks: readonly Chunk[]): Promise<readonly Measured[]> {
  const first = firstView(chunks);
  const dataModules = first
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => id.replaceAll('\\', '/').includes('/src/data/'));
  return [
    { name: 'JavaScript before the rows are painted', bytes: gzipOfChunks(first), limitKb: 150 },
    {
      name: 'Recharts',
      bytes: gzipOfChunks(addedBy(chunks, RECHARTS).filter((chunk) => holds(chunk, RECHARTS))),
      limitKb: 110,
    },
    {
      name: 'Data of the durations view',
      bytes: gzipOfDist(ROUTE_DATA.map((name) => `data/${name}`)),
      limitKb: 60,
    },
    { name: 'Sources, on demand', bytes: gzipOfDist([SOURCES]), limitKb: 40 },
    { name: 'Schema library', bytes: await schemaLibraryShare(dataModules), limitKb: 8 },
    { name: 'The page itself', bytes: gzipOfDist(['index.html']), limitKb: 12 },
    {
      name: 'Single-file edition, not compressed',
      bytes: Buffer.byteLength(await singleFile()),
      limitKb: 3000,
    },
  ];
}

/** `npm run budgets`: compressed bytes of what lies in dist against what was agreed. */
export async function run(): Promise<number> {
  const output = await productionBuild({ write: false });
  const chunks = output.filter((item) => item.type === 'chunk');
  checkDist(chunks);
  const rows = await measure(chunks);
  process.stdout.write(`${budgetTable(rows)}\n`);
  const broken = rows.filter(isBroken).map(({ name }) => `Budget broken: ${name}.`);
  const early = firstView(chunks).filter((chunk) => holds(chunk, RECHARTS));
  broken.push(
    ...early.map(({ fileName }) => `Recharts is needed before the rows are painted: ${fileName}.`),
  );
  for (const line of broken) process.stderr.write(`${line}\n`);
  return broken.length === 0 ? 0 : 1;
}
