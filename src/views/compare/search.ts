import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { EconomyId } from '../../domain/accession.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Zero } from '../../domain/path.ts';
import { ZEROS } from '../../domain/path.ts';
import type { Counted } from '../../wording/runningCount.ts';
import { COUNTED } from '../../wording/runningCount.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Loss, Parsed } from '../shared/searchReader.ts';
import { readSearch } from '../shared/searchReader.ts';

export const AXES = ['years', 'calendar'] as const;
export type Axis = (typeof AXES)[number];

export const MOST_COMPARED = 4;
export const FIRST_VISIT: readonly EconomyId[] = ['KAZ', 'BLR'];
const VIEWS: readonly ChartView[] = ['chart', 'table'];
/** Codes made for a reader's own file may have a fourth and a fifth letter. */
const CODE = /^[A-Z]{3,5}$/;
/** Longer pieces are nothing a link of ours ever held. */
const LONGEST_PIECE = 40;

/** All that a colleague must see when sent the link, but for the economies, which are its path. */
export type CompareSearch = {
  readonly zero: Zero;
  readonly axis: Axis;
  readonly show: ChartView;
  /** What the running count counts. */
  readonly count: Counted;
  /** Undefined: the newest evidence of the data. */
  readonly asof: PartialDate | undefined;
  /** Version of the data the link was made with, where it was copied from here. */
  readonly data: string | undefined;
};

export const DEFAULT_SEARCH: CompareSearch = {
  zero: 'application',
  axis: 'years',
  show: 'chart',
  count: 'meetings',
  asof: undefined,
  data: undefined,
};

/** Any link gives a valid state and the list of what it held besides. */
export function parseSearch(params: URLSearchParams): Parsed<CompareSearch> {
  const reader = readSearch(params);
  const search: CompareSearch = {
    zero: reader.choice('zero', ZEROS, DEFAULT_SEARCH.zero),
    axis: reader.choice('axis', AXES, DEFAULT_SEARCH.axis),
    show: reader.choice('show', VIEWS, DEFAULT_SEARCH.show),
    count: reader.choice('count', COUNTED, DEFAULT_SEARCH.count),
    asof: reader.day('asof'),
    data: reader.text('data', VERSION_PATTERN),
  };
  return { search, losses: reader.finish() };
}

/** The shortest link that parses back to `search`: what is as by default is left out. */
export function writeSearch(search: CompareSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.zero !== DEFAULT_SEARCH.zero) params.set('zero', search.zero);
  if (search.axis !== DEFAULT_SEARCH.axis) params.set('axis', search.axis);
  if (search.show !== DEFAULT_SEARCH.show) params.set('show', search.show);
  if (search.count !== DEFAULT_SEARCH.count) params.set('count', search.count);
  if (search.asof !== undefined) params.set('asof', search.asof);
  if (search.data !== undefined) params.set('data', search.data);
  return params;
}

export type ParsedIds = { readonly ids: readonly EconomyId[]; readonly losses: readonly Loss[] };

/**
 * The economies named by the path behind `/compare/`, up to four, each once, in their order. Whether
 * there are such economies is for the data to say. A path that names nobody opens the first pair.
 */
export function parseIds(path: string): ParsedIds {
  const losses: Loss[] = [];
  const ids: EconomyId[] = [];
  for (const piece of path.split('/').filter((one) => one !== '')) {
    const id = piece.toUpperCase();
    const why = CODE.test(id) ? refusal(id, ids) : 'unknown-value';
    if (why === undefined) ids.push(id);
    else losses.push({ name: 'economy', value: piece.slice(0, LONGEST_PIECE), why });
  }
  return { ids: ids.length === 0 ? FIRST_VISIT : ids, losses };
}

function refusal(id: EconomyId, ids: readonly EconomyId[]): Loss['why'] | undefined {
  if (ids.includes(id)) return 'repeated';
  return ids.length === MOST_COMPARED ? 'too-many' : undefined;
}
