import type { EconomyId } from '../../domain/accession.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { SourceKind } from '../../domain/provenance.ts';
import { SOURCE_KINDS } from '../../domain/provenance.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Parsed } from '../shared/searchReader.ts';
import { readSearch } from '../shared/searchReader.ts';

export const SHOWS = ['list', 'conflicts', 'coverage', 'about'] as const;
export type Show = (typeof SHOWS)[number];

/** Columns of the list, from left to right. */
export const SORT_COLUMNS = [
  'title',
  'publisher',
  'kind',
  'date',
  'address',
  'facts',
  'events',
  'conflicts',
  'economies',
  'organizations',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
/** `-date`: the newest first. `most`: what most rests on first. */
export type Sort = 'most' | SortColumn | `-${SortColumn}`;
const SORTS: readonly Sort[] = [
  'most',
  ...SORT_COLUMNS,
  ...SORT_COLUMNS.map((column) => `-${column}` as const),
];

export type KindFilter = SourceKind | 'any';
export const KIND_FILTERS: readonly KindFilter[] = ['any', ...SOURCE_KINDS];

/** What the cells of the coverage tell. */
export const LENSES = ['precision', 'kind', 'sources'] as const;
export type Lens = (typeof LENSES)[number];

/** Codes as ISO 3166-1 has them; names of cards as the records have them. */
const ECONOMY = /^[A-Z]{3}$/;
const ORGANIZATION = /^[a-z][a-z\d-]{0,39}$/;

/** Whatever a reader types, but no line breaks and no more than a title takes. */
const TYPED = /^[^\p{Cc}]{0,60}$/u;
const PAGE = /^[1-9]\d{0,2}$/;

/** All that a colleague must see when sent the link. */
export type SourcesSearch = {
  readonly show: Show;
  readonly find: string;
  readonly kind: KindFilter;
  readonly sort: Sort;
  /** Of the list, from 1. */
  readonly page: number;
  readonly by: Lens;
  /** Whose conflicts are shown; everyone's where it is absent. */
  readonly economy: EconomyId | undefined;
  readonly organization: OrganizationId | undefined;
  readonly asof: PartialDate | undefined;
  readonly data: string | undefined;
};

export const DEFAULT_SEARCH: SourcesSearch = {
  show: 'list',
  find: '',
  kind: 'any',
  sort: 'most',
  page: 1,
  by: 'precision',
  economy: undefined,
  organization: undefined,
  asof: undefined,
  data: undefined,
};

/** Any link gives a valid state and the list of what it held besides. */
export function parseSearch(params: URLSearchParams): Parsed<SourcesSearch> {
  const reader = readSearch(params);
  const search: SourcesSearch = {
    show: reader.choice('show', SHOWS, DEFAULT_SEARCH.show),
    find: reader.text('find', TYPED) ?? DEFAULT_SEARCH.find,
    kind: reader.choice('kind', KIND_FILTERS, DEFAULT_SEARCH.kind),
    sort: reader.choice('sort', SORTS, DEFAULT_SEARCH.sort),
    page: Number(reader.text('page', PAGE) ?? DEFAULT_SEARCH.page),
    by: reader.choice('by', LENSES, DEFAULT_SEARCH.by),
    economy: reader.text('economy', ECONOMY),
    organization: reader.text('organization', ORGANIZATION),
    asof: reader.day('asof'),
    data: reader.text('data', VERSION_PATTERN),
  };
  return { search, losses: reader.finish() };
}

/** The shortest link that parses back to `search`: what is as by default is left out. */
export function writeSearch(search: SourcesSearch): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ['show', 'find', 'kind', 'sort', 'page', 'by'] as const) {
    if (search[name] !== DEFAULT_SEARCH[name]) params.set(name, String(search[name]));
  }
  for (const name of ['economy', 'organization', 'asof', 'data'] as const) {
    const value = search[name];
    if (value !== undefined) params.set(name, value);
  }
  return params;
}
