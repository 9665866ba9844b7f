import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { changesFileSchema } from '../src/data/changesSchema.ts';
import { RECORDED_ECONOMIES } from '../src/data/recordedEconomies.ts';
import type { Figures } from '../src/domain/figures.ts';
import { beforeChanges, figuresOf, holdsChange } from '../src/domain/figures.ts';

type Release = v.InferOutput<typeof changesFileSchema>['releases'][number];
type Seal = Readonly<Record<string, string>>;

const CHANGES = 'changes.json';
/** The files whose figures are promised never to change in silence; sources are no figures. */
const FILES = [
  ['accessions.json', 'economies'],
  ['organizations.json', 'organizations'],
  ['tracks.json', 'tracks'],
  ...RECORDED_ECONOMIES.map((id) => [`timelines/${id}.json`, undefined] as const),
] as const;

/** One short fingerprint a record: enough to name the record whose figures are not what they were. */
function seal(figures: Figures): string {
  const entries = [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
}

const recordsSchema = v.record(v.string(), v.unknown());
const listSchema = v.array(v.looseObject({ id: v.string() }));
const timelineSchema = v.looseObject({ economy: v.string() });

/** The figures of every record, by "accessions.json KAZ". */
function figuresIn(folder: string): ReadonlyMap<string, Figures> {
  return new Map(
    FILES.flatMap(([path, list]): (readonly [string, Figures])[] => {
      const json: unknown = JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
      if (list === undefined) {
        const timeline = v.parse(timelineSchema, json);
        return [[`${path} ${timeline.economy}`, figuresOf(timeline)]];
      }
      const records = v.parse(listSchema, v.parse(recordsSchema, json)[list]);
      return records.map((record) => [`${path} ${record.id}`, figuresOf(record)]);
    }),
  );
}

function releasesIn(folder: string): readonly Release[] {
  const json: unknown = JSON.parse(readFileSync(`${folder}/${CHANGES}`, 'utf8'));
  return v.parse(changesFileSchema, json).releases;
}

/**
 * A changed figure has to be told. The newest version keeps a fingerprint of each record; undone by
 * the changes that it tells, each record has to give the fingerprint of the version before.
 */
export function figureFaults(folder: string): readonly string[] {
  const figures = figuresIn(folder);
  const [newest, previous] = releasesIn(folder);
  if (newest === undefined) return [];
  return [
    ...(newest.figures === undefined ? [] : changedSince(newest, newest.figures, figures)),
    ...(previous?.figures === undefined ? [] : untold(newest, previous, previous.figures, figures)),
  ];
}

function changedSince(
  { version }: Release,
  sealed: Seal,
  figures: ReadonlyMap<string, Figures>,
): readonly string[] {
  const differing = namesOf(sealed, figures).filter((name) => {
    const now = figures.get(name);
    return now === undefined || sealed[name] !== seal(now);
  });
  return differing.map(
    (name) =>
      `${name.replace(' ', ': ')}: (figures): must be those of data ${version}; a new version in ${CHANGES} has to tell of each that changes`,
  );
}

function untold(
  { version, changes }: Release,
  previous: Release,
  sealed: Seal,
  figures: ReadonlyMap<string, Figures>,
): readonly string[] {
  const mistold = changes
    .filter((change) => {
      const now = figures.get(`${change.file} ${change.record}`);
      return now === undefined ? change.new !== null : !holdsChange(now, change);
    })
    .map(
      ({ file, record, field, new: now }) =>
        `${CHANGES}: ${version}: ${file} ${record} ${field}: ${String(now)}: must be what the file holds`,
    );
  const silent = namesOf(sealed, figures).filter((name) => {
    const own = changes.filter(({ file, record }) => name === `${file} ${record}`);
    const before = beforeChanges(figures.get(name) ?? new Map(), own);
    return sealed[name] === undefined ? before.size > 0 : sealed[name] !== seal(before);
  });
  return [
    ...mistold,
    ...silent.map(
      (name) =>
        `${name.replace(' ', ': ')}: (figures): differ from data ${previous.version} in more than ${CHANGES} tells of ${version}`,
    ),
  ];
}

function namesOf(sealed: Seal, figures: ReadonlyMap<string, Figures>): readonly string[] {
  return [...new Set([...Object.keys(sealed), ...figures.keys()])];
}

/** `changes.json` with the fingerprints of its newest version; undefined where it has them. */
export function sealedChanges(folder: string): string | undefined {
  const [newest, ...older] = releasesIn(folder);
  if (newest === undefined || newest.figures !== undefined) return undefined;
  const figures = Object.fromEntries(
    [...figuresIn(folder)].map(([name, held]) => [name, seal(held)]),
  );
  const releases = [{ ...newest, figures }, ...older];
  return `${JSON.stringify({ $schema: './schemas/changes.schema.json', releases }, null, 2)}\n`;
}
