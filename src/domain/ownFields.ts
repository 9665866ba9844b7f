import { foldedName } from './foldedName.ts';

/** What a column of a reader's own file holds. */
export type OwnKind = 'code' | 'name' | 'text' | 'status' | 'date' | 'count' | 'yes-no' | 'address';

/** One column of the format: its name in CSV and JSON alike, and other heads that mean the same. */
type OwnFieldDefinition = {
  readonly name: string;
  readonly kind: OwnKind;
  readonly also: readonly string[];
};

/**
 * The format of a reader's own file. The reader of files, the templates and the page that describes
 * the format are all made from this list, so none of them can say what another does not do.
 */
export const OWN_FIELDS = [
  { name: 'id', kind: 'code', also: ['code', 'iso', 'iso3', 'iso code', 'country code'] },
  { name: 'name', kind: 'name', also: ['economy', 'country', 'government', 'applicant'] },
  { name: 'status', kind: 'status', also: [] },
  { name: 'region', kind: 'text', also: [] },
  { name: 'subregion', kind: 'text', also: [] },
  { name: 'application', kind: 'date', also: ['applied', 'application date'] },
  {
    name: 'workingPartyEstablished',
    kind: 'date',
    also: ['working party', 'working party date', 'wp', 'wp established'],
  },
  { name: 'memorandum', kind: 'date', also: ['mftr'] },
  { name: 'firstMeeting', kind: 'date', also: ['first formal meeting'] },
  { name: 'factualSummary', kind: 'date', also: [] },
  { name: 'draftReport', kind: 'date', also: [] },
  { name: 'latestMeeting', kind: 'date', also: ['last meeting', 'latest formal meeting'] },
  { name: 'meetings', kind: 'count', also: ['formal meetings', 'number of meetings'] },
  { name: 'workingPartyAdoption', kind: 'date', also: ['adoption'] },
  { name: 'approval', kind: 'date', also: ['approved', 'terms approved'] },
  { name: 'membership', kind: 'date', also: ['joined', 'membership date', 'member since'] },
  { name: 'ldc', kind: 'yes-no', also: ['least developed country'] },
  { name: 'eaeu', kind: 'yes-no', also: [] },
  { name: 'formerSovietUnion', kind: 'yes-no', also: [] },
  { name: 'sourceTitle', kind: 'text', also: ['source'] },
  { name: 'sourceAddress', kind: 'address', also: ['source url', 'url', 'address', 'link'] },
] as const satisfies readonly OwnFieldDefinition[];

export type OwnField = (typeof OWN_FIELDS)[number];
export type OwnFieldName = OwnField['name'];
export type OwnDateField = Extract<OwnField, { readonly kind: 'date' }>['name'];

export const OWN_DATE_FIELDS: readonly OwnDateField[] = OWN_FIELDS.flatMap((field) =>
  field.kind === 'date' ? [field.name] : [],
);

/** What a file may hold at most. */
export const OWN_LIMITS = {
  bytes: 10_000_000,
  rows: 20_000,
  columns: 64,
  depth: 8,
  cellLength: 500,
  seconds: 5,
} as const;

/** A map, so that a column named "constructor" is a column like any other. */
const BY_HEAD: ReadonlyMap<string, OwnField> = new Map(
  OWN_FIELDS.flatMap((field) =>
    [field.name, ...field.also].map((head) => [plainHead(head), field] as const),
  ),
);

/** The field that a head names: "Working party", "working_party" and "workingParty" are one. */
export function ownFieldOf(head: string): OwnField | undefined {
  return BY_HEAD.get(plainHead(head));
}

function plainHead(head: string): string {
  return foldedName(head).replaceAll(/[\s_.:-]/g, '');
}
