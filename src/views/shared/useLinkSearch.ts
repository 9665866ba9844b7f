import { useCallback, useEffect, useMemo, useRef } from 'react';
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
  // The address follows a moment later: a second choice made by then has to know of the first.
  const written = useRef(parsed.search);
  useEffect(() => {
    written.current = parsed.search;
  }, [parsed]);
  const navigate = useRef(setParams);
  useEffect(() => {
    navigate.current = setParams;
  });
  const adjust = useCallback(
    (change: Partial<Search>): void => {
      written.current = { ...written.current, ...change };
      navigate.current(write(written.current), { replace: true, preventScrollReset: true });
    },
    [write],
  );
  return { ...parsed, adjust };
}
