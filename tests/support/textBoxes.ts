import { Window } from 'happy-dom';
import type { Element } from 'happy-dom';

import { textWidth } from '../../src/wording/textWidth.ts';

export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** How far letters stand above their line and hang below it. */
const ASCENT_EM = 0.75;
const DESCENT_EM = 0.22;

const { DOMParser } = new Window();

/** Where the texts of an SVG stand, moves of their groups counted in. */
export function textBoxes(svg: string): readonly TextBox[] {
  const root = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`,
    'image/svg+xml',
  );
  return [...root.querySelectorAll('text')].map(textBox);
}

function textBox(element: Element): TextBox {
  const fontSize = Number(inherited(element, 'font-size'));
  const text = element.textContent;
  const width = textWidth(text, fontSize);
  const anchor = element.getAttribute('text-anchor') ?? 'start';
  const x = Number(element.getAttribute('x'));
  const y = Number(element.getAttribute('y')) + movedDown(element);
  const left = x - width * (anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1);
  return {
    text,
    left,
    right: left + width,
    top: y - fontSize * ASCENT_EM,
    bottom: y + fontSize * DESCENT_EM,
  };
}

function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

function movedDown(element: Element): number {
  const group = element.parentElement?.closest('[transform]');
  if (group === null || group === undefined) return 0;
  const [, dy = 'NaN'] = /^translate\(0 ([\d.]+)\)$/.exec(inherited(group, 'transform')) ?? [];
  return Number(dy) + movedDown(group);
}
