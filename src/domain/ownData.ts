import type { Applicant, Area, EconomyId, Group, Meetings, Milestone } from './accession.ts';
import type { Dataset, OwnMode } from './dataset.ts';
import { foldedName } from './foldedName.ts';
import type { KnownEconomy, OwnRecord } from './ownFile.ts';
import { nameKey } from './nameKey.ts';
import { otherNames } from './otherNames.ts';
import { OWN_DATE_FIELDS } from './ownFields.ts';
import { knownRegion } from './ownRegion.ts';
import type { SourceKey } from './provenance.ts';

/** What a reader's file names as its source. Nobody has checked it. */
export type OwnSource = {
  readonly title: string;
  /** The row names no source: it rests on the file itself. */
  readonly isFile?: true;
  /** As written, where it is no address of the web. */
  readonly address?: string;
  /** An address that may become a link. */
  readonly url?: string;
};

/** Accessions of the reader's own, as they are used. */
export type OwnData = {
  readonly fileName: string;
  readonly mode: OwnMode;
  readonly records: readonly OwnRecord[];
  readonly economies: readonly Applicant[];
  /** Bundled records that stand back for an own one. */
  readonly replaced: readonly EconomyId[];
  readonly sources: ReadonlyMap<SourceKey, OwnSource>;
};

/** The same economy in the reader's file and in the bundled data. */
export type Clash = { readonly own: OwnRecord; readonly bundled: EconomyId; readonly name: string };

const GROUPS: readonly Group[] = ['ldc', 'eaeu', 'former-soviet-union'];

/** No source is named: the file itself is one. */
const FILE_SOURCE: SourceKey = 'own/file';

export function ownDataOf(
  about: Pick<OwnData, 'fileName' | 'mode' | 'records' | 'replaced'>,
): OwnData {
  const sources = new Map<SourceKey, OwnSource>([
    [FILE_SOURCE, { title: about.fileName, isFile: true }],
  ]);
  const keyOf = keyMaker(sources);
  return {
    ...about,
    economies: about.records.map((record) => applicantOf(record, keyOf(record))),
    sources,
  };
}

/** The names by which rows without a code are known. */
export function knownEconomies({ economies }: Dataset): readonly KnownEconomy[] {
  return economies.map(({ id, name, officialName, formalName }) => ({
    id,
    names: [name, officialName, formalName?.value, ...otherNames(id)].filter(
      (one) => one !== undefined,
    ),
  }));
}

/** Own records that the bundled data hold too, by code or by name. */
export function clashesOf(records: readonly OwnRecord[], dataset: Dataset): readonly Clash[] {
  const byId = new Map(dataset.economies.map((one) => [one.id, one] as const));
  const byName = new Map(
    knownEconomies(dataset).flatMap(({ id, names }) =>
      names.map((name) => [nameKey(name), byId.get(id)] as const),
    ),
  );
  return records.flatMap((own) => {
    const [byCode, sameName] = [byId.get(own.id), byName.get(nameKey(own.name))];
    const found = byCode === sameName ? [byCode] : [byCode, sameName];
    return found.flatMap((one) =>
      one === undefined ? [] : [{ own, bundled: one.id, name: one.name }],
    );
  });
}

function keyMaker(sources: Map<SourceKey, OwnSource>): (record: OwnRecord) => SourceKey {
  const keys = new Map<string, SourceKey>();
  return ({ sourceTitle, sourceAddress }) => {
    if (sourceTitle === undefined && sourceAddress === undefined) return FILE_SOURCE;
    const both = JSON.stringify([sourceTitle, sourceAddress]);
    const key = keys.get(both) ?? `own/${keys.size + 1}`;
    keys.set(both, key);
    sources.set(key, ownSource(sourceTitle, sourceAddress));
    return key;
  };
}

function ownSource(title: string | undefined, address: string | undefined): OwnSource {
  const url = webAddress(address);
  return {
    title: title ?? address ?? '',
    ...(url === undefined ? {} : { url }),
    ...(url === undefined && title !== undefined && address !== undefined ? { address } : {}),
  };
}

/** The address, where it leads to the web and names no user: anything else stays plain text. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : undefined;
}

function applicantOf(record: OwnRecord, source: SourceKey): Applicant {
  const { id, name, status, dates } = record;
  const meetings = meetingsOf(record, source);
  const { membership, ...steps } = milestonesOf(record, source);
  const facts = {
    id,
    name,
    ...areasOf(record),
    ...groupsOf(record),
    ...(record.ldc === undefined ? {} : { ldc: { value: record.ldc, source } }),
    ...(meetings === undefined ? {} : { meetings }),
  };
  if (status === 'negotiating' || membership === undefined || dates.membership === undefined) {
    return { ...facts, status: 'negotiating', milestones: steps };
  }
  return { ...facts, status: 'member', milestones: { ...steps, membership } };
}

type Dated = Partial<Record<keyof OwnRecord['dates'], Milestone>>;

function milestonesOf({ dates }: OwnRecord, source: SourceKey): Dated {
  const milestones: Dated = {};
  for (const field of OWN_DATE_FIELDS) {
    const date = dates[field];
    if (date !== undefined) milestones[field] = { date, source };
  }
  return milestones;
}

/** Economies of unknown region are no neighbours of one another, so each has a code of its own. */
function areasOf({ id, region, subregion }: OwnRecord): Pick<Applicant, 'region' | 'subregion'> {
  const area = (name: string | undefined): Area => ({
    code: name === undefined ? `own/${id}` : `own/${foldedName(name)}`,
    name: name ?? 'unknown',
  });
  const known = region === undefined ? undefined : knownRegion(region);
  return { region: known ?? area(region), subregion: area(subregion) };
}

/** A column left empty says neither yes nor no. */
function groupsOf(record: OwnRecord): Required<Pick<Applicant, 'groups' | 'groupsLeftOpen'>> {
  const { ldc, eaeu, formerSovietUnion } = record;
  const said = { ldc, eaeu, 'former-soviet-union': formerSovietUnion };
  return {
    groups: GROUPS.filter((group) => said[group] === true),
    groupsLeftOpen: GROUPS.filter((group) => said[group] === undefined),
  };
}

/**
 * A number of meetings without a list of them: as of the latest meeting, or else of the end of the
 * accession, by which all of them were held.
 */
function meetingsOf({ meetings, dates }: OwnRecord, source: SourceKey): Meetings | undefined {
  if (meetings === undefined) return undefined;
  const asOf = dates.latestMeeting ?? dates.approval ?? dates.membership;
  const count = { value: meetings, source, ...(asOf === undefined ? {} : { asOf }) };
  return { count, listStatus: 'partial', list: [] };
}
