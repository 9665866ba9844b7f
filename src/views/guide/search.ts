import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { PartialDate } from '../../domain/partialDate.ts';
import { GLOSSARY } from '../../wording/glossary.ts';
import type { TermId } from '../../wording/glossary.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Parsed } from '../shared/searchReader.ts';
import { readSearch } from '../shared/searchReader.ts';

const VIEWS: readonly ChartView[] = ['chart', 'table'];
const NO_TERM = 'none';
const TERMS: readonly (TermId | typeof NO_TERM)[] = [NO_TERM, ...GLOSSARY.map(({ id }) => id)];

export type GuideSearch = {
  readonly show: ChartView;
  /** The term that a link points at. */
  readonly term: TermId | undefined;
  readonly asof: PartialDate | undefined;
  readonly data: string | undefined;
};

export function parseSearch(params: URLSearchParams): Parsed<GuideSearch> {
  const reader = readSearch(params);
  const term = reader.choice('term', TERMS, NO_TERM);
  const search: GuideSearch = {
    show: reader.choice('show', VIEWS, 'chart'),
    term: term === NO_TERM ? undefined : term,
    asof: reader.day('asof'),
    data: reader.text('data', VERSION_PATTERN),
  };
  return { search, losses: reader.finish() };
}

export function writeSearch({ show, term, asof, data }: GuideSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (show !== 'chart') params.set('show', show);
  if (term !== undefined) params.set('term', term);
  if (asof !== undefined) params.set('asof', asof);
  if (data !== undefined) params.set('data', data);
  return params;
}
