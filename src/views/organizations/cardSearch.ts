import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { EventKind } from '../../domain/organization.ts';
import { EVENT_KINDS } from '../../domain/organization.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Parsed } from '../shared/searchReader.ts';
import { readSearch } from '../shared/searchReader.ts';

export type KindFilter = EventKind | 'any';
export const KIND_FILTERS: readonly KindFilter[] = ['any', ...EVENT_KINDS];
const VIEWS: readonly ChartView[] = ['chart', 'table'];
const EVENT = /^[a-z0-9-]{1,60}$/;

/** What the address of one card holds. */
export type CardSearch = {
  readonly kind: KindFilter;
  readonly show: ChartView;
  /** The event that a link points at. */
  readonly event: string | undefined;
  /** The fact that a link points at. */
  readonly fact: string | undefined;
  readonly asof: PartialDate | undefined;
  readonly data: string | undefined;
};

export const DEFAULT_CARD_SEARCH: CardSearch = {
  kind: 'any',
  show: 'chart',
  event: undefined,
  fact: undefined,
  asof: undefined,
  data: undefined,
};

export function parseCardSearch(params: URLSearchParams): Parsed<CardSearch> {
  const reader = readSearch(params);
  const search: CardSearch = {
    kind: reader.choice('kind', KIND_FILTERS, DEFAULT_CARD_SEARCH.kind),
    show: reader.choice('show', VIEWS, DEFAULT_CARD_SEARCH.show),
    event: reader.text('event', EVENT),
    fact: reader.text('fact', EVENT),
    asof: reader.day('asof'),
    data: reader.text('data', VERSION_PATTERN),
  };
  return { search, losses: reader.finish() };
}

export function writeCardSearch(search: CardSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.kind !== DEFAULT_CARD_SEARCH.kind) params.set('kind', search.kind);
  if (search.show !== DEFAULT_CARD_SEARCH.show) params.set('show', search.show);
  if (search.event !== undefined) params.set('event', search.event);
  if (search.fact !== undefined) params.set('fact', search.fact);
  if (search.asof !== undefined) params.set('asof', search.asof);
  if (search.data !== undefined) params.set('data', search.data);
  return params;
}
