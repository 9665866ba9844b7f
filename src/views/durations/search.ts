import { huesOf, MOST_HIGHLIGHTED } from '../../charts/emphasis.ts';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationEnd, DurationStart } from '../../domain/duration.ts';
import { DURATION_ENDS, DURATION_STARTS } from '../../domain/duration.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Parsed } from '../shared/searchReader.ts';
import { NO_CODES, readSearch } from '../shared/searchReader.ts';

export const STATUS_FILTERS = ['all', 'member', 'negotiating'] as const;
export const REGION_FILTERS = ['any', 'africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export const GROUP_FILTERS = [
  'any',
  'ldc',
  'eaeu',
  'former-soviet-union',
  'before-1995',
  'since-1995',
] as const;
export const SORTS = ['longest', 'shortest', 'name', 'applied', 'joined'] as const;
export const COMPARISONS = ['none', 'ldc', 'eaeu', 'former-soviet-union', 'before-1995'] as const;
const VIEWS: readonly ChartView[] = ['chart', 'table'];
const FIRST_VISIT_HIGHLIGHT: readonly EconomyId[] = ['BLR', 'KAZ'];
/** Codes made for a reader's own file may have a fourth and a fifth letter. */
const CODE = /^[A-Z]{3,5}$/;

export type StatusFilter = (typeof STATUS_FILTERS)[number];
export type RegionFilter = (typeof REGION_FILTERS)[number];
export type GroupFilter = (typeof GROUP_FILTERS)[number];
export type Sort = (typeof SORTS)[number];
export type Comparison = (typeof COMPARISONS)[number];

/** All that a colleague must see when sent the link. */
export type DurationsSearch = {
  readonly status: StatusFilter;
  readonly region: RegionFilter;
  readonly group: GroupFilter;
  readonly from: DurationStart;
  readonly to: DurationEnd;
  readonly sort: Sort;
  /** Undefined: the newest evidence of the data. */
  readonly asof: PartialDate | undefined;
  readonly show: ChartView;
  readonly highlight: readonly EconomyId[];
  /** Splits the curve of those who had joined into two groups. */
  readonly compare: Comparison;
  /** Version of the data the link was made with, where it was copied from here. */
  readonly data: string | undefined;
};

export const DEFAULT_SEARCH: DurationsSearch = {
  status: 'all',
  region: 'any',
  group: 'any',
  from: 'application',
  to: 'membership',
  sort: 'longest',
  asof: undefined,
  show: 'chart',
  highlight: FIRST_VISIT_HIGHLIGHT,
  compare: 'none',
  data: undefined,
};

/** Any link gives a valid state and the list of what it held besides. */
export function parseSearch(params: URLSearchParams): Parsed<DurationsSearch> {
  const reader = readSearch(params);
  const asked = reader.codes('highlight', CODE, MOST_HIGHLIGHTED) ?? DEFAULT_SEARCH.highlight;
  const hues = huesOf(asked);
  const search: DurationsSearch = {
    status: reader.choice('status', STATUS_FILTERS, DEFAULT_SEARCH.status),
    region: reader.choice('region', REGION_FILTERS, DEFAULT_SEARCH.region),
    group: reader.choice('group', GROUP_FILTERS, DEFAULT_SEARCH.group),
    from: reader.choice('from', DURATION_STARTS, DEFAULT_SEARCH.from),
    to: reader.choice('to', DURATION_ENDS, DEFAULT_SEARCH.to),
    sort: reader.choice('sort', SORTS, DEFAULT_SEARCH.sort),
    asof: reader.day('asof'),
    show: reader.choice('show', VIEWS, DEFAULT_SEARCH.show),
    highlight: asked.filter((id) => hues.has(id)),
    compare: reader.choice('compare', COMPARISONS, DEFAULT_SEARCH.compare),
    data: reader.text('data', VERSION_PATTERN),
  };
  const withoutHue = asked.filter((id) => !hues.has(id));
  const tooMany = withoutHue.map((value) => ({
    name: 'highlight',
    value,
    why: 'too-many' as const,
  }));
  return { search, losses: [...reader.finish(), ...tooMany] };
}

/** The shortest link that parses back to `search`: what is as by default is left out. */
export function writeSearch(search: DurationsSearch): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ['status', 'region', 'group', 'from', 'to', 'sort'] as const) {
    if (search[name] !== DEFAULT_SEARCH[name]) params.set(name, search[name]);
  }
  if (search.asof !== undefined) params.set('asof', search.asof);
  if (search.show !== DEFAULT_SEARCH.show) params.set('show', search.show);
  if (search.highlight.join() !== DEFAULT_SEARCH.highlight.join()) {
    params.set('highlight', search.highlight.join(',') || NO_CODES);
  }
  if (search.compare !== DEFAULT_SEARCH.compare) params.set('compare', search.compare);
  if (search.data !== undefined) params.set('data', search.data);
  return params;
}
