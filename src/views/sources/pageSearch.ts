import type { PartialDate } from '../../domain/partialDate.ts';
import { VERSION_PATTERN } from '../shared/linkVersion.ts';
import type { Parsed } from '../shared/searchReader.ts';
import { readSearch } from '../shared/searchReader.ts';

/** The page of one source: which one is in its path. */
export type SourcePageSearch = {
  readonly asof: PartialDate | undefined;
  readonly data: string | undefined;
};

export function parsePageSearch(params: URLSearchParams): Parsed<SourcePageSearch> {
  const reader = readSearch(params);
  const search = { asof: reader.day('asof'), data: reader.text('data', VERSION_PATTERN) };
  return { search, losses: reader.finish() };
}
