import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { Day, PartialDate } from '../../domain/partialDate.ts';
import { dateOfDay, firstDayOf, parsePartialDate, precisionOf } from '../../domain/partialDate.ts';
import type { TimelineFilter, YearRange } from '../../domain/timelineSelection.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Loss, Parsed } from '../shared/searchReader.ts';
import { NO_CODES, readSearch } from '../shared/searchReader.ts';

export const DOUBT_FILTERS = ['any', 'some', 'mild', 'strong', 'none'] as const;
const VIEWS: readonly ChartView[] = ['chart', 'table'];
const NAME = /^[\w-]{1,80}$/;
const WINDOW = /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/;
const YEARS = /^\d{4}-\d{4}$/;
const SILENCE = /^\d{1,2}$/;
const FIND = /^[\s\S]{1,120}$/;
const EVENT = /^[\w.-]{1,120}$/;
const MOST_TRACKS = 60;
const MOST_GROUPS = 20;
/** Years without a formal meeting from which a gap is called a silence; 0 calls none so. */
export const DEFAULT_SILENCE = 2;

/** The days in sight, as the link gives them. */
export type SearchWindow = { readonly from: Day; readonly to: Day };

/** All that a colleague must see when sent the link. */
export type TimelineSearch = TimelineFilter & {
  /** Undefined: the whole accession. */
  readonly window: SearchWindow | undefined;
  readonly find: string;
  readonly event: string | undefined;
  readonly silence: number;
  readonly show: ChartView;
  /** Groups whose lanes are folded away. */
  readonly fold: readonly string[];
  readonly asof: PartialDate | undefined;
  /** Version of the data the link was made with. */
  readonly data: string | undefined;
};

export const DEFAULT_SEARCH: TimelineSearch = {
  window: undefined,
  tracks: undefined,
  years: undefined,
  doubt: 'any',
  find: '',
  event: undefined,
  silence: DEFAULT_SILENCE,
  show: 'chart',
  fold: [],
  asof: undefined,
  data: undefined,
};

/** Any link gives a valid state and the list of what it held besides. */
export function parseSearch(params: URLSearchParams): Parsed<TimelineSearch> {
  const reader = readSearch(params);
  const losses: Loss[] = [];
  function pair<Value>(
    name: string,
    text: string | undefined,
    read: (text: string) => Value | undefined,
  ): Value | undefined {
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) {
      losses.push({ name, value: text, why: 'unknown-value' });
    }
    return value;
  }
  const silence = reader.text('silence', SILENCE);
  const search: TimelineSearch = {
    window: pair('window', reader.text('window', WINDOW), readWindow),
    tracks: reader.codes('tracks', NAME, MOST_TRACKS),
    years: pair('years', reader.text('years', YEARS), readYears),
    doubt: reader.choice('doubt', DOUBT_FILTERS, 'any'),
    find: reader.text('find', FIND) ?? '',
    event: reader.text('event', EVENT),
    silence: silence === undefined ? DEFAULT_SILENCE : Number(silence),
    show: reader.choice('show', VIEWS, DEFAULT_SEARCH.show),
    fold: reader.codes('fold', NAME, MOST_GROUPS) ?? [],
    asof: reader.day('asof'),
    data: reader.text('data', VERSION_PATTERN),
  };
  return { search, losses: [...losses, ...reader.finish()] };
}

function readWindow(text: string): SearchWindow | undefined {
  const [from, to] = text.split('..').map(parsePartialDate);
  if (from === undefined || to === undefined) return undefined;
  const days = { from: firstDayOf(from), to: firstDayOf(to) };
  return precisionOf(from) === 'day' && days.from < days.to ? days : undefined;
}

function readYears(text: string): YearRange | undefined {
  const [from = 0, to = 0] = text.split('-').map(Number);
  return from <= to ? { from, to } : undefined;
}

/** The shortest link that parses back to `search`. */
export function writeSearch(search: TimelineSearch): URLSearchParams {
  const params = new URLSearchParams();
  const { window, tracks, years, doubt, find, event, silence, show, fold, asof, data } = search;
  if (window !== undefined) {
    params.set('window', `${dateOfDay(window.from)}..${dateOfDay(window.to)}`);
  }
  if (tracks !== undefined) params.set('tracks', tracks.join(',') || NO_CODES);
  if (years !== undefined) params.set('years', `${years.from}-${years.to}`);
  if (doubt !== 'any') params.set('doubt', doubt);
  if (find !== '') params.set('find', find);
  if (event !== undefined) params.set('event', event);
  if (silence !== DEFAULT_SILENCE) params.set('silence', String(silence));
  if (show !== DEFAULT_SEARCH.show) params.set('show', show);
  if (fold.length > 0) params.set('fold', fold.join(','));
  if (asof !== undefined) params.set('asof', asof);
  if (data !== undefined) params.set('data', data);
  return params;
}
