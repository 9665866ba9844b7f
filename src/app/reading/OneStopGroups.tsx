import { useEffect, useState } from 'react';
import { keepOneStop, ONE_STOP, stopAfter, stopReached } from '../../ui/oneStop.ts';
import { GROUP_KEYS } from '../../wording/shortcuts.ts';
import './one-stop-groups.css';

/** Makes one stop of each long table on the page, and tells its keys to whoever comes there by key. */
export function OneStopGroups() {
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    const keepAll = () => document.querySelectorAll(ONE_STOP).forEach(keepOneStop);
    keepAll();
    const observer = new MutationObserver(keepAll);
    observer.observe(document.body, { childList: true, subtree: true });
    function onFocus({ target }: FocusEvent): void {
      const isReached = target instanceof Element && stopReached(target);
      setInside(isReached && target.matches(':focus-visible'));
    }
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return isInside ? (
    <p className="one-stop-keys no-print" aria-hidden="true">
      {GROUP_KEYS}
    </p>
  ) : null;
}

function onKey(event: KeyboardEvent): void {
  const { target, altKey, metaKey, shiftKey, defaultPrevented } = event;
  if (!(target instanceof Element) || altKey || metaKey || shiftKey || defaultPrevented) return;
  const next = stopAfter(target, event);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
