/** Moves the focus to the mark `data-mark="id"` below `root`; false where it is not drawn. */
export function focusMarkWithin(root: Element, id: string): boolean {
  const element = root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (!(element instanceof SVGElement || element instanceof HTMLElement)) return false;
  element.focus();
  return true;
}
