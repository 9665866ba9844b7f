import type { OrganizationField, OrganizationId } from '../../domain/organization.ts';
import { ORGANIZATION_FIELDS } from '../../domain/organization.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Parsed } from '../shared/searchReader.ts';
import { NO_CODES, readSearch } from '../shared/searchReader.ts';

const SHOWS = ['cards', 'side', 'table'] as const;
export type Show = (typeof SHOWS)[number];
export type FieldFilter = OrganizationField | 'any';
const FIELDS: readonly FieldFilter[] = ['any', ...ORGANIZATION_FIELDS];
/** More columns would not fit a page. */
export const MOST_COMPARED = 4;
const FIRST_COMPARED: readonly OrganizationId[] = ['wto', 'wipo', 'eu'];
const ID = /^[a-z0-9-]{1,40}$/;
/** Whatever a reader types, but no line breaks and no more than a name takes. */
const TYPED = /^[^\p{Cc}]{0,60}$/u;

/** All that a colleague must see when sent the link. */
export type OrganizationsSearch = {
  readonly show: Show;
  readonly field: FieldFilter;
  readonly find: string;
  /** Organizations side by side. */
  readonly side: readonly OrganizationId[];
  readonly asof: PartialDate | undefined;
  readonly data: string | undefined;
};

export const DEFAULT_SEARCH: OrganizationsSearch = {
  show: 'cards',
  field: 'any',
  find: '',
  side: FIRST_COMPARED,
  asof: undefined,
  data: undefined,
};

/** Any link gives a valid state and the list of what it held besides. */
export function parseSearch(params: URLSearchParams): Parsed<OrganizationsSearch> {
  const reader = readSearch(params);
  const search: OrganizationsSearch = {
    show: reader.choice('show', SHOWS, DEFAULT_SEARCH.show),
    field: reader.choice('field', FIELDS, DEFAULT_SEARCH.field),
    find: reader.text('find', TYPED) ?? DEFAULT_SEARCH.find,
    side: reader.codes('side', ID, MOST_COMPARED) ?? DEFAULT_SEARCH.side,
    asof: reader.day('asof'),
    data: reader.text('data', VERSION_PATTERN),
  };
  return { search, losses: reader.finish() };
}

/** The shortest link that parses back to `search`: what is as by default is left out. */
export function writeSearch(search: OrganizationsSearch): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ['show', 'field', 'find'] as const) {
    if (search[name] !== DEFAULT_SEARCH[name]) params.set(name, search[name]);
  }
  if (search.side.join() !== DEFAULT_SEARCH.side.join()) {
    params.set('side', search.side.join(',') || NO_CODES);
  }
  if (search.asof !== undefined) params.set('asof', search.asof);
  if (search.data !== undefined) params.set('data', search.data);
  return params;
}
