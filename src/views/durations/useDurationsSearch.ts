import { useLinkSearch } from '../shared/useLinkSearch.ts';
import { parseSearch, writeSearch } from './search.ts';

export function useDurationsSearch() {
  return useLinkSearch(parseSearch, writeSearch);
}
