import { lazy, Suspense, useEffect, useState } from 'react';
import { ChartBoundary } from '../charts/ChartBoundary.tsx';
import { usePreferences } from '../stores/preferences.ts';
import { renderFault } from '../views/shared/LaterPanel.tsx';
import { FIND_BUTTON } from '../wording/shell.ts';

const Finding = lazy(async () => ({
  default: (await import('../views/finding/Finding.tsx')).Finding,
}));

/** The way to find things: a button and two keys, with their code fetched when first used. */
export function FindDoor() {
  const [door, setDoor] = useState<'find' | 'shortcuts'>();
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const wanted = doorOf(event);
      if (wanted === undefined) return;
      event.preventDefault();
      setDoor(wanted);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="Control+K"
        onClick={() => setDoor('find')}
      >
        {FIND_BUTTON}
      </button>
      {door === undefined ? null : (
        <ChartBoundary drawn={door} renderFallback={renderFault}>
          <Suspense fallback={null}>
            <Finding door={door} onDoor={setDoor} />
          </Suspense>
        </ChartBoundary>
      )}
    </>
  );
}

/** Never while a text is typed, nor over something that is open already. */
function doorOf(event: KeyboardEvent): 'find' | 'shortcuts' | undefined {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  // Nothing is typed into a box to tick or a field for a file.
  const busy =
    'input:not([type=checkbox],[type=radio],[type=file]),textarea,select,[contenteditable]';
  if (event.defaultPrevented || (target instanceof Element && target.closest(busy) !== null))
    return;
  if (altKey || document.querySelector('dialog[open]') !== null) return;
  // With Caps Lock on the letter comes as a capital.
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'find' : undefined;
  if (!usePreferences.getState().singleKeys) return;
  return key === '/' ? 'find' : key === '?' ? 'shortcuts' : undefined;
}
