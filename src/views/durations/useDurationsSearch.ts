import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Parsed } from '../shared/searchReader.ts';
import type { DurationsSearch } from './search.ts';
import { parseSearch, writeSearch } from './search.ts';

type DurationsLink = Parsed<DurationsSearch> & {
  /** Replaces parts of the state; the address follows without a new step back. */
  readonly adjust: (change: Partial<DurationsSearch>) => void;
};

/** The state of the view, which the address alone holds. */
export function useDurationsSearch(): DurationsLink {
  const [params, setParams] = useSearchParams();
  const parsed = useMemo(() => parseSearch(params), [params]);
  function adjust(change: Partial<DurationsSearch>): void {
    setParams(writeSearch({ ...parsed.search, ...change }), {
      replace: true,
      preventScrollReset: true,
    });
  }
  return { ...parsed, adjust };
}
