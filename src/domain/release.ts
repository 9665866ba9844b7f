import type { PartialDate } from './partialDate.ts';

/** A figure before or after a change; null where the field was or is absent. */
export type ChangedValue = string | number | boolean | null;

/** One change of one field between two versions of the data: a correction is never silent. */
export type Change = {
  readonly file: string;
  readonly record: string;
  /** Path inside the record: `milestones.application.date`. */
  readonly field: string;
  readonly old: ChangedValue;
  readonly new: ChangedValue;
  readonly why: string;
};

/** A published version of the data, and what changed since the one before. */
export type Release = {
  /** SemVer of the data, not of the app. */
  readonly version: string;
  readonly date: PartialDate;
  readonly note: string;
  readonly changes: readonly Change[];
};

/**
 * What differs between two versions, each field once, from its value in the earlier to that in the
 * later; undefined where the history does not hold one of them.
 */
export function changesBetween(
  releases: readonly Release[],
  a: string,
  b: string,
): readonly Change[] | undefined {
  const isKnown = (version: string) => releases.some((release) => release.version === version);
  if (!isKnown(a) || !isKnown(b)) return undefined;
  const [from, to] = compareVersions(a, b) <= 0 ? [a, b] : [b, a];
  const changes = releases
    .filter(
      ({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0,
    )
    .toSorted((left, right) => compareVersions(left.version, right.version))
    .flatMap((release) => release.changes);
  return foldByField(changes);
}

/** A field that changed twice changed once, from the first value to the last. */
function foldByField(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<string, Change>();
  for (const change of changes) {
    const field = `${change.file}/${change.record}/${change.field}`;
    folded.set(field, {
      ...change,
      old: folded.has(field) ? (folded.get(field)?.old ?? null) : change.old,
    });
  }
  return [...folded.values()].filter((change) => change.old !== change.new);
}

/** Order of two SemVer numbers: negative where `a` came before `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const place = [0, 1, 2].find((index) => left[index] !== right[index]);
  return place === undefined ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}
