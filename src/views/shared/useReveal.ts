import { useEffect } from 'react';

/**
 * Brings the part of the page that a link points at into sight. An effect, since it has to come after
 * the router has put the page at its top.
 */
export function useReveal(within: string, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const part = document.querySelector(`${within} [data-id="${CSS.escape(id)}"]`);
    part?.scrollIntoView({ block: 'center' });
  }, [within, id]);
}
