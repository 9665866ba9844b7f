import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** Goes with a move that a control of the view makes: the page and the focus stay where they are. */
export const OWN_MOVE = { state: 'own-move', preventScrollReset: true } as const;

/** Whether a control of this view led here; who comes back through the history comes from elsewhere. */
export function useOwnMove(): boolean {
  const location: { readonly state: unknown } = useLocation();
  return useNavigationType() !== NavigationType.Pop && location.state === OWN_MOVE.state;
}
