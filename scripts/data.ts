import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MANIFEST_PATH } from '../src/data/fetchManifest.ts';
import type { CheckedData, ManifestFile } from './checkPublicData.ts';
import { checkPublicData } from './checkPublicData.ts';
import { sealedChanges } from './figureFaults.ts';
import { jsonSchemaFiles } from './jsonSchemas.ts';

/**
 * `npm run data` checks public/data and rewrites what follows from it: the measures in the manifest
 * and the JSON Schemas. With `--check` it writes nothing, and what is out of date is a fault.
 */
export function run(args: readonly string[], folder = 'public/data'): number {
  const isCheck = args.includes('--check');
  const checked = sealed(folder, isCheck);
  const stale = staleFiles(folder, checked);
  const faults = [...checked.faults];
  if (isCheck) {
    faults.push(...stale.map(([path]) => `${path}: out of date; run: npm run data`));
  } else if (faults.length === 0) {
    for (const [path, text] of stale) write(folder, path, text);
  }
  const end =
    faults.length === 0 ? 'passes its schema and its rules' : `${faults.length} to put right`;
  process.stdout.write([...faults, `${folder}: ${end}`, ''].join('\n'));
  return faults.length === 0 ? 0 : 1;
}

/** A version without fingerprints is in the making: they are written once nothing is at fault. */
function sealed(folder: string, isCheck: boolean): CheckedData {
  const checked = checkPublicData(folder);
  const text = checked.faults.length === 0 ? sealedChanges(folder) : undefined;
  if (text === undefined) return checked;
  if (isCheck) return { ...checked, faults: ['changes.json: out of date; run: npm run data'] };
  write(folder, 'changes.json', text);
  return checkPublicData(folder);
}

type TextFile = readonly [path: string, text: string];

function staleFiles(folder: string, checked: CheckedData): readonly TextFile[] {
  const derived = jsonSchemaFiles().map(([name, text]): TextFile => [`schemas/${name}`, text]);
  if (checked.faults.length === 0 && checked.manifest !== undefined) {
    derived.push([MANIFEST_PATH, manifestText(folder, checked.manifest, checked.records)]);
  }
  return derived.filter(([path, text]) => {
    const file = `${folder}/${path}`;
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
}

/** Measures are rewritten, every other word is kept; no clock, so two runs give the same bytes. */
function manifestText(
  folder: string,
  manifest: ManifestFile,
  records: CheckedData['records'],
): string {
  const resources = manifest.resources.map((resource) => {
    const bytes = readFileSync(`${folder}/${resource.path}`);
    return {
      ...resource,
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      'x:records': records.get(resource.name) ?? 0,
    };
  });
  return `${JSON.stringify({ ...manifest, resources }, null, 2)}\n`;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
  process.stdout.write(`${folder}/${path} written\n`);
}
