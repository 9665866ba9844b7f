import type { Dataset } from '../../domain/dataset.ts';
import type { Organization } from '../../domain/organization.ts';
import { organizationById } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import { organizationAsOf } from '../../domain/organizationAsOf.ts';
import type { FoundContent, SlideContent, SlideLink } from '../../exports/slideContent.ts';
import { seriesSource } from '../../wording/factSeries.ts';
import { factsCount } from '../../wording/organizationFacts.ts';
import {
  FIELD_LABELS,
  ORGANIZATION_LABELS,
  organizationsCount,
  ORGANIZATIONS_LEDE,
  ORGANIZATIONS_TITLE,
} from '../../wording/organizations.ts';
import { matrixCaption } from '../../wording/organizationTables.ts';
import { sentence } from '../../wording/numbers.ts';
import { briefInWords, ECONOMY_NAMES } from '../../wording/relations.ts';
import { noSuchOrganizationCode } from '../../wording/slideContent.ts';
import { paths } from '../paths.ts';
import { drawPlot } from '../shared/drawPlot.tsx';
import { missingContent, missingPart } from '../shared/missingContent.ts';
import type { CardSearch } from './cardSearch.ts';
import { parseCardSearch } from './cardSearch.ts';
import { organizationsAccount, recordAccount, seriesAccount } from './organizationAccounts.ts';
import type { OrganizationsSearch } from './search.ts';
import { parseSearch } from './search.ts';
import { seriesPlot } from './seriesPlot.ts';
import { cardOf } from './selectCards.ts';
import { selectCardTable } from './selectCardTable.ts';
import { selectCompared } from './selectCompared.ts';
import { selectMatrixTable } from './selectMatrixTable.ts';
import { selectSeries } from './selectSeries.ts';
import { stageOrder } from './stageOrder.ts';

export type OrganizationsData = {
  readonly dataset: Dataset;
  readonly organizations: readonly Organization[];
};

/**
 * What a slide of this view says: of all organizations `matrix` or `side`; of one of them `card`, or
 * one of its charts by its id, as `series-members`.
 */
export function slideContent(
  { path, search }: SlideLink,
  part: string | undefined,
  data: OrganizationsData,
): SlideContent {
  const id = path.slice(paths.organizations.length + 1);
  if (id !== '') return contentOfOne(id, parseCardSearch(search).search, part ?? 'card', data);
  const all = parseSearch(search).search;
  return contentOfAll(all, part ?? stageOrder(all)[0], data);
}

function contentOfAll(
  search: OrganizationsSearch,
  part: string,
  { dataset, organizations }: OrganizationsData,
): SlideContent {
  const asOf = search.asof ?? dataset.newestEvidence;
  const total = organizations.length;
  const content = (
    shown: number,
    parts: Pick<FoundContent, 'title' | 'finding' | 'table'>,
  ): FoundContent => ({
    kind: 'found',
    name: `organizations-${part}`,
    measure: ORGANIZATIONS_LEDE,
    source: organizationsCount(shown, total),
    notes: [],
    account: organizationsAccount(search, dataset, { shown, total }),
    ...parts,
  });
  switch (part) {
    case 'matrix':
      return content(total, {
        title: ORGANIZATION_LABELS.whoIsIn,
        finding: matrixCaption(asOf),
        table: selectMatrixTable(organizations, dataset.economies, asOf),
      });
    case 'side': {
      const { table, columns } = selectCompared(organizations, search.side, asOf);
      return content(columns.length, {
        title: ORGANIZATIONS_TITLE,
        finding: `${table.caption}.`,
        table,
      });
    }
    default:
      return missingPart(part);
  }
}

function contentOfOne(
  id: string,
  search: CardSearch,
  part: string,
  { dataset, organizations }: OrganizationsData,
): SlideContent {
  const organization = organizationById(organizations, id.toLowerCase());
  if (organization === undefined) return missingContent(noSuchOrganizationCode(id));
  const asOf = search.asof ?? dataset.newestEvidence;
  const record = organizationAsOf(organization, asOf);
  if (part === 'card') return cardContent(record, search, dataset);
  const series = selectSeries(record.series).find((one) => one.id === part);
  if (series === undefined) return missingPart(part);
  const { title, summary, measure, table } = series;
  return {
    kind: 'found',
    name: `organization-${record.id}-${series.id}`,
    title: `${record.abbreviation}: ${title}`,
    finding: summary,
    measure,
    source: seriesSource(table.rows.length),
    notes: [],
    account: seriesAccount(record, series, search, dataset),
    table,
    ...(series.lines.length === 0 ? {} : { draw: (box) => drawPlot(seriesPlot(series), box) }),
  };
}

function cardContent(record: OrganizationAsOf, search: CardSearch, dataset: Dataset): FoundContent {
  const card = cardOf(record);
  const account = recordAccount(record, search, dataset, card.facts);
  return {
    kind: 'found',
    name: `organization-${record.id}`,
    title: account.title,
    finding: card.relations
      .map((one) => `${ECONOMY_NAMES[one.economy] ?? one.economy}: ${briefInWords(one)}.`)
      .join(' '),
    measure: `${sentence(record.kind)}. ${FIELD_LABELS[record.field]}, ${record.seat}.`,
    source: factsCount(card.facts),
    notes: [],
    account,
    table: selectCardTable(card, asOfCaption(account.title)),
  };
}

function asOfCaption(title: string): string {
  return `${title}: ${ORGANIZATION_LABELS.facts.toLowerCase()}`;
}
