import { createContext } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import type { OwnPart } from '../../domain/dataset.ts';

/** Whether a view shows own records, and whether its state names some, which no link may hold. */
export type OwnInViewState = 'none' | 'shown' | 'named';

export const OwnInView = createContext<OwnInViewState>('none');

export function ownInView(own: OwnPart | undefined, named: readonly EconomyId[]): OwnInViewState {
  if (own === undefined) return 'none';
  return named.some((id) => own.ids.has(id)) ? 'named' : 'shown';
}
