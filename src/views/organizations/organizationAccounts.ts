import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { ExportAccount, Release } from '../../wording/exportAccount.ts';
import { releaseAccount } from '../../wording/exportAccount.ts';
import { countOf } from '../../wording/numbers.ts';
import {
  FIELD_LABELS,
  ORGANIZATION_LABELS,
  organizationsCount,
  ORGANIZATIONS_LEDE,
  ORGANIZATIONS_TITLE,
} from '../../wording/organizations.ts';
import { linkTo, organizationPath, paths } from '../paths.ts';
import type { CardSearch } from './cardSearch.ts';
import { writeCardSearch } from './cardSearch.ts';
import type { OrganizationsSearch } from './search.ts';
import { writeSearch } from './search.ts';
import type { SeriesPicture } from './selectSeries.ts';

/** Says of a file on all organizations what it holds and up to when. */
export function organizationsAccount(
  search: OrganizationsSearch,
  release: Release,
  { shown, total }: { readonly shown: number; readonly total: number },
): ExportAccount {
  const filters = [
    ...(search.field === 'any' ? [] : [FIELD_LABELS[search.field]]),
    ...(search.find === '' ? [] : [`"${search.find}"`]),
  ];
  return {
    title: ORGANIZATIONS_TITLE,
    definition: ORGANIZATIONS_LEDE,
    filters: filters.join(', '),
    population: organizationsCount(shown, total),
    ...releaseAccount(release, search.asof ?? release.newestEvidence),
    link: linkTo(paths.organizations, writeSearch(search), release.version),
  };
}

/** The same of one record. */
export function recordAccount(
  { id, name, abbreviation }: OrganizationAsOf,
  search: CardSearch,
  release: Release,
  rows: number,
): ExportAccount {
  const asOf: PartialDate = search.asof ?? release.newestEvidence;
  return {
    title: abbreviation === name ? name : `${name} (${abbreviation})`,
    definition: ORGANIZATION_LABELS.factsMeasure,
    filters: '',
    population: countOf(rows, 'row'),
    ...releaseAccount(release, asOf),
    link: linkTo(organizationPath(id), writeCardSearch(search), release.version),
  };
}

/** The same of one of its charts. */
export function seriesAccount(
  record: OrganizationAsOf,
  { title, measure, table }: Pick<SeriesPicture, 'title' | 'measure' | 'table'>,
  search: CardSearch,
  release: Release,
): ExportAccount {
  return {
    ...recordAccount(record, search, release, table.rows.length),
    title: `${record.abbreviation}: ${title}`,
    definition: measure,
  };
}
