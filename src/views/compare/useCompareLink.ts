import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { EconomyId } from '../../domain/accession.ts';
import { compareAddress, paths, withSearch } from '../paths.ts';
import type { Loss } from '../shared/searchReader.ts';
import { OWN_MOVE } from '../shared/ownMove.ts';
import { useLinkSearch } from '../shared/useLinkSearch.ts';
import type { CompareSearch } from './search.ts';
import { parseIds, parseSearch, writeSearch } from './search.ts';

type CompareLink = {
  readonly ids: readonly EconomyId[];
  readonly search: CompareSearch;
  readonly losses: readonly Loss[];
  /** Replaces parts of the state; the address follows without a new step back. */
  readonly adjust: (change: Partial<CompareSearch>) => void;
  /** Compares others: a move, which the reader can go back from. */
  readonly compare: (ids: readonly EconomyId[]) => void;
};

/** The state of the view, which the address alone holds. */
export function useCompareLink(): CompareLink {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { ids, losses: idLosses } = useMemo(
    () => parseIds(pathname.slice(paths.compare.length)),
    [pathname],
  );
  const { search, losses, adjust } = useLinkSearch(parseSearch, writeSearch);
  return {
    ids,
    search,
    losses: useMemo(() => [...idLosses, ...losses], [idLosses, losses]),
    adjust,
    compare: (chosen) =>
      void navigate(withSearch(compareAddress(chosen), writeSearch(search)), OWN_MOVE),
  };
}
