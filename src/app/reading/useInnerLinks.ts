import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { fromHere } from '../../views/shared/cameFrom.ts';

/**
 * Leads plain links to our own addresses through the router: left to the browser, the page before has
 * no place in the history of its own, and coming back finds neither its scroll nor its focus.
 */
export function useInnerLinks(): void {
  const navigate = useNavigate();
  const location = useLocation();
  useEffect(() => {
    function onClick(event: MouseEvent): void {
      const { target, defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      const link = target instanceof Element ? target.closest('a[href^="#/"]') : null;
      if (link === null || link.getAttribute('target') === '_blank') return;
      event.preventDefault();
      void navigate(link.getAttribute('href')?.slice(1) ?? '', { state: fromHere(location) });
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigate, location]);
}
