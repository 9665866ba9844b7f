/** The button just pressed may be gone in a moment: the focus goes to the list that it changes. */
export function focusCompared(pressed: Element): void {
  const list = pressed.closest('main')?.querySelector('.compare-chips');
  if (list instanceof HTMLElement) list.focus();
}
