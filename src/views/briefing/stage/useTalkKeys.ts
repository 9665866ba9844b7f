import { useEffect, useEffectEvent } from 'react';
import type { TalkCommand } from '../../../domain/talkKeys.ts';
import { talkCommand } from '../../../domain/talkKeys.ts';
import { keyOwner } from './keyOwner.ts';

/** The keys of the whole window, before any chart hears of them. */
export function useTalkKeys(characters: boolean, onCommand: (command: TalkCommand) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // An open popover closes by Escape on its own, wherever the focus is.
    if (event.key === 'Escape' && document.querySelector(':popover-open') !== null) return;
    const command = talkCommand(event, { owner: keyOwner(event.target), characters });
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onCommand(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
