import { useEffect } from 'react';
import { redoPressed, undoPressed, useDecks } from '../../stores/decks.ts';
import { useDeckTabs } from '../../stores/deckTabs.ts';
import { DONE } from '../../wording/briefing.ts';

type Say = (text: string) => void;

/** Undoes one step and says so; also what the button does. */
export function undoAloud(say: Say): void {
  const hasPast = useDecks.getState().history.past.length > 0;
  undoPressed();
  say(hasPast ? DONE.undone : DONE.nothingToUndo);
}

export function redoAloud(say: Say): void {
  const hasFuture = useDecks.getState().history.future.length > 0;
  redoPressed();
  say(hasFuture ? DONE.redone : DONE.nothingToRedo);
}

/**
 * Control and Z anywhere on the desk, in its fields too: what is written there is part of the same
 * row of steps. On the document, since what was deleted takes the focus with it.
 */
export function useDeskKeys(say: Say): void {
  useEffect(() => {
    function take(event: KeyboardEvent): void {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !isOnDesk(event.target)) return;
      if (key === 'z' && !event.shiftKey) undoAloud(say);
      else if (key === 'y' || key === 'z') redoAloud(say);
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [say]);
}

function isOnDesk(target: EventTarget | null): boolean {
  if (useDeckTabs.getState().editing === 'elsewhere') return false;
  return (
    target === document.body ||
    (target instanceof Element &&
      target.closest('main') !== null &&
      target.closest('dialog') === null)
  );
}
