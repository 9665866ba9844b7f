import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { onTestFinished, vi } from 'vitest';

/** Width that the charts find; a document without layout would give 0. */
const PANEL_WIDTH_PX = 290;

/** Renders into a document of fixed width. Returns the element that holds it. */
export async function renderInPanel(content: ReactNode): Promise<HTMLElement> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function width(
    this: HTMLElement,
  ) {
    return this.className === 'chart-em' ? 130 : PANEL_WIDTH_PX;
  });
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => root.render(<MemoryRouter>{content}</MemoryRouter>));
  onTestFinished(async () => {
    // A test may have put back the globals by then.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    await act(async () => root.unmount());
  });
  return container;
}

export async function press(element: Element, key: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export async function focus(element: Element | null): Promise<void> {
  await act(async () => {
    if (element instanceof SVGElement || element instanceof HTMLElement) element.focus();
  });
}

/** Moves the pointer over the element, to a place in pixels of the window. */
export async function hover(element: Element | null, clientX: number, clientY = 0): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
  });
}
