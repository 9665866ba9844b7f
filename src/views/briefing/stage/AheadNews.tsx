import { fetchedAhead } from '../../../wording/presenting.ts';
import type { FetchedAhead } from '../../shared/ViewDoor.ts';

/** Whether the network is still needed; nothing until there is something to say. */
export function AheadNews({ fetched }: { readonly fetched: FetchedAhead | undefined }) {
  if (fetched === undefined) return null;
  const { here, failed, total } = fetched;
  return <p className="stage-quiet">{fetchedAhead(here, failed, total)}</p>;
}
