/** Moves the focus to the mark `data-mark="id"` below `root`; false where it is not drawn. */
export function focusMarkWithin(root: Element, id: string): boolean {
  const element = root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (!(element instanceof SVGElement || element instanceof HTMLElement)) return false;
  element.focus();
  return true;
}

/** The id of the mark that `target` lies in: one listener of a chart hears for all its marks. */
export function markIdAt(target: EventTarget | null): string | undefined {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return mark?.getAttribute('data-mark') ?? undefined;
}
