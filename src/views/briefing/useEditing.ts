import { useEffect } from 'react';
import { editingBegan, editingEnded } from '../../stores/deckTabs.ts';

/** While the desk is on screen, this window has the pen, or knows which one has it. */
export function useEditing(): void {
  useEffect(() => {
    editingBegan();
    // A window that is closed unmounts nothing.
    window.addEventListener('pagehide', editingEnded);
    window.addEventListener('pageshow', editingBegan);
    return () => {
      window.removeEventListener('pagehide', editingEnded);
      window.removeEventListener('pageshow', editingBegan);
      editingEnded();
    };
  }, []);
}
