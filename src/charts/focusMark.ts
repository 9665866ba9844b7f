/** Moves the focus to the mark `data-mark="id"` below `root`. */
export function focusMarkWithin(root: Element, id: string): void {
  const element = root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (element instanceof SVGElement || element instanceof HTMLElement) element.focus();
}
