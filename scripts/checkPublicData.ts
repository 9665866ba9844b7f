import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DatasetError } from '../src/data/DatasetError.ts';
import type { DatasetDefinition } from '../src/data/datasets.ts';
import { changesDataset } from '../src/data/changesDataset.ts';
import { accessionsDataset } from '../src/data/datasets.ts';
import { sourcesDataset } from '../src/data/sourcesDataset.ts';
import { organizationsDataset } from '../src/data/organizationsDataset.ts';
import { MANIFEST_PATH } from '../src/data/fetchManifest.ts';
import { manifestFileSchema } from '../src/data/manifestSchema.ts';
import { readDataset } from '../src/data/readDataset.ts';
import { idleExceptions } from '../src/data/rules/checkAccessions.ts';
import { ACCESSION_EXCEPTIONS } from '../src/data/rules/exceptions.ts';
import { tracksResolve } from '../src/data/rules/checkTracks.ts';
import { sourcesResolve, unresolvedSources } from '../src/data/rules/sourcesResolve.ts';
import { schemaFaults } from '../src/data/schemaFaults.ts';
import { tracksDataset } from '../src/data/tracksDataset.ts';
import { checkTimelineAgainst } from '../src/data/rules/checkTimeline.ts';
import { TIMELINE_DATASETS } from '../src/data/timelineDatasets.ts';
import { applicantsOf } from '../src/domain/dataset.ts';
import type { Fault } from '../src/domain/datasetFailure.ts';
import type { PartialDate } from '../src/domain/partialDate.ts';
import { announcedDates } from './announcedDates.ts';
import { figureFaults } from './figureFaults.ts';
import { findJsonFault } from './jsonText.ts';

export type ManifestFile = v.InferOutput<typeof manifestFileSchema>;

export type CheckedData = {
  /** What a person must put right, one line each: file, record, field, value, rule. */
  readonly faults: readonly string[];
  readonly manifest?: ManifestFile;
  /** Number of records of each dataset that could be read, by its name. */
  readonly records: ReadonlyMap<string, number>;
};

type Read<Value> = { readonly value?: Value; readonly faults: readonly string[] };

/** Reads every file of the folder and gathers all faults, not the first alone. */
export function checkPublicData(folder: string): CheckedData {
  const { value: manifest, faults } = readManifestFile(folder);
  if (manifest === undefined) return { faults, records: new Map() };
  const newestEvidence = manifest['x:newestEvidence'];
  const accessions = readFile(folder, accessionsDataset, newestEvidence);
  const organizations = readFile(folder, organizationsDataset, newestEvidence);
  const sources = readFile(folder, sourcesDataset, newestEvidence);
  const changes = readFile(folder, changesDataset, newestEvidence);
  const tracks = readFile(folder, tracksDataset, newestEvidence);
  const timelines = [...TIMELINE_DATASETS.values()].map((definition) => ({
    definition,
    ...readFile(folder, definition, newestEvidence),
  }));
  const economies = accessions.value;
  const catalogue = sources.value;
  const unresolved =
    catalogue === undefined
      ? []
      : [
          ...sourcesResolve({ economies: economies ?? [], sources: catalogue, newestEvidence }),
          ...unresolvedSources(organizationsDataset.path, organizations.value ?? [], catalogue),
          ...tracksResolve(tracks.value ?? [], {
            sources: catalogue,
            ids: new Set((economies ?? []).map(({ id }) => id)),
          }),
          ...announcedDates(
            applicantsOf(economies ?? []),
            timelines.flatMap(({ value }) => value ?? []),
            catalogue,
          ),
          ...timelines.flatMap(({ value }) =>
            value === undefined ? [] : checkTimelineAgainst(value, economies ?? [], catalogue),
          ),
        ];
  const idle =
    economies === undefined
      ? []
      : idleExceptions({ economies, newestEvidence }, ACCESSION_EXCEPTIONS);
  const files = [accessions, organizations, sources, changes, tracks, ...timelines];
  const isReadable = files.every(({ value }) => value !== undefined);
  return {
    faults: [
      ...files.flatMap((file) => file.faults),
      ...unresolved.map(line),
      ...idle.map(line),
      ...versionFaults(manifest, changes.value?.[0]?.version),
      // A file that cannot be read tells its own faults; of its figures nothing can be said.
      ...(isReadable ? figureFaults(folder) : []),
    ],
    manifest,
    records: new Map([
      ['accessions', economies?.length ?? 0],
      ['organizations', organizations.value?.length ?? 0],
      ['sources', catalogue?.size ?? 0],
      ['changes', changes.value?.length ?? 0],
      ['tracks', tracks.value?.length ?? 0],
      ...timelines.map(
        ({ definition, value }) =>
          [definition.name, value === undefined ? 0 : definition.count(value)] as const,
      ),
    ]),
  };
}

function line({ file, record, field, value, rule }: Fault): string {
  return `${file}: ${record}: ${field}: ${value}: ${rule}`;
}

function versionFaults({ version }: ManifestFile, newest: string | undefined): readonly string[] {
  if (newest === undefined || newest === version) return [];
  return [`${MANIFEST_PATH}: (file): version: ${version}: must be ${newest}, as in changes.json`];
}

function readText(folder: string, path: string): Read<string> {
  const value = readFileSync(`${folder}/${path}`, 'utf8');
  const fault = findJsonFault(value);
  if (fault === undefined) return { value, faults: [] };
  return { faults: [`${path}: line ${fault.line}, column ${fault.column}: ${fault.problem}`] };
}

function readManifestFile(folder: string): Read<ManifestFile> {
  const { value: text, faults } = readText(folder, MANIFEST_PATH);
  if (text === undefined) return { faults };
  const parsed = v.safeParse(manifestFileSchema, JSON.parse(text));
  if (parsed.success) return { value: parsed.output, faults };
  return { faults: schemaFaults(MANIFEST_PATH, parsed.issues).map(line) };
}

function readFile<Value>(
  folder: string,
  definition: DatasetDefinition<Value>,
  newestEvidence: PartialDate,
): Read<Value> {
  const { value: text, faults } = readText(folder, definition.path);
  if (text === undefined) return { faults };
  try {
    const bytes = readFileSync(`${folder}/${definition.path}`);
    return { value: readDataset(definition, bytes, newestEvidence), faults };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { faults: error.where.faults?.map(line) ?? [`${definition.path}: ${error.what}`] };
  }
}
