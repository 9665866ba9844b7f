import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Parsed } from './searchReader.ts';

type LinkSearch<Search> = Parsed<Search> & {
  /** Replaces parts of the state; the address follows without a new step back. */
  readonly adjust: (change: Partial<Search>) => void;
};

/** The state of a view, which the address alone holds. `parse` and `write` are fixed functions. */
export function useLinkSearch<Search extends object>(
  parse: (params: URLSearchParams) => Parsed<Search>,
  write: (search: Search) => URLSearchParams,
): LinkSearch<Search> {
  const [params, setParams] = useSearchParams();
  const parsed = useMemo(() => parse(params), [parse, params]);
  function adjust(change: Partial<Search>): void {
    setParams(write({ ...parsed.search, ...change }), {
      replace: true,
      preventScrollReset: true,
    });
  }
  return { ...parsed, adjust };
}
