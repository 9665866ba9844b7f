import { OPEN_PATTERN, UNDATED_PATTERN } from '../../src/charts/stage-bars/stagePaint.tsx';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** A new last child of `parent`. */
export function add(
  parent: Element,
  tag: string,
  attributes: Attributes,
  text?: string,
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** The hatch of what still runs and the dots of what no source dates, as the product has them. */
export function addPatterns(svg: Element, prefix: string): void {
  const defs = add(svg, 'defs', {});
  const units = { patternUnits: 'userSpaceOnUse' };
  const open = { id: `${prefix}${OPEN_PATTERN}`, width: 6, height: 6, ...units };
  const lines = add(defs, 'pattern', { ...open, patternTransform: 'rotate(45)' });
  add(lines, 'rect', { width: 6, height: 6, fill: 'var(--stage-open)' });
  add(lines, 'rect', { width: 2, height: 6, fill: 'var(--stage-open-line)' });
  const undated = { id: `${prefix}${UNDATED_PATTERN}`, width: 4, height: 4, ...units };
  const dots = add(defs, 'pattern', undated);
  add(dots, 'rect', { width: 4, height: 4, fill: 'var(--stage-2)' });
  add(dots, 'circle', { cx: 1, cy: 1, r: 0.8, fill: 'var(--stage-4)' });
  add(dots, 'circle', { cx: 3, cy: 3, r: 0.8, fill: 'var(--stage-4)' });
}

export function patternUrls(prefix: string) {
  return { open: `url(#${prefix}${OPEN_PATTERN})`, undated: `url(#${prefix}${UNDATED_PATTERN})` };
}
