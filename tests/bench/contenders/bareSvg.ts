import { barPaths } from '../../../src/charts/stage-bars/barPaths.ts';
import type { StageBarsLayout } from '../../../src/charts/stage-bars/layout.ts';
import type { PlacedRow } from '../../../src/charts/stage-bars/placeRows.ts';
import { ruleLabelPlace } from '../../../src/charts/stage-bars/ruleLine.ts';
import { textWidth } from '../../../src/wording/textWidth.ts';
import { paintOf } from '../../../src/charts/stage-bars/stagePaint.tsx';
import type { BenchSelection } from '../benchRows.ts';
import type { Contender } from '../contender.ts';
import { FLOOR } from '../measures.ts';
import { RULE_LABEL } from '../series.ts';
import { add, addPatterns, patternUrls } from '../svg.ts';

const PREFIX = 'bare-';
const PATTERNS = patternUrls(PREFIX);

/** What rows inherit costs nothing at each mark: stating it there was seen to double the styling. */
const INHERITED = {
  fill: 'var(--ink)',
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'pointer-events': 'all',
};

function drawAxis(axis: Element, layout: StageBarsLayout): void {
  const { rowsTop, rowsBottom, fontSize, ruleX } = layout;
  axis.replaceChildren();
  const ticks = add(axis, 'g', { 'font-size': fontSize * 0.95, fill: 'var(--ink-3)' });
  for (const { x, years } of layout.ticks) {
    const line = { x1: x, x2: x, y1: rowsTop, y2: rowsBottom };
    const tick = add(ticks, 'g', {});
    add(tick, 'line', { ...line, stroke: 'var(--grid)', 'stroke-width': 1 });
    const anchor = years === 0 ? 'start' : 'middle';
    const text = years === 0 ? '0 years' : String(years);
    add(tick, 'text', { x, y: rowsTop - 8, 'text-anchor': anchor }, text);
  }
  if (ruleX === undefined) return;
  add(axis, 'line', {
    x1: ruleX,
    x2: ruleX,
    y1: rowsTop - 4,
    y2: rowsBottom + 8,
    stroke: 'var(--rule)',
    'stroke-width': 1.25,
    'stroke-dasharray': '2 3',
  });
}

function drawRuleLabel(label: SVGElement, layout: StageBarsLayout): void {
  const { rowsBottom, fontSize, ruleX = 0 } = layout;
  const { x, anchor } = ruleLabelPlace(ruleX, textWidth(RULE_LABEL, fontSize), layout);
  label.setAttribute('x', String(x));
  label.setAttribute('y', String(rowsBottom + fontSize * 1.3));
  label.setAttribute('text-anchor', anchor);
}

/** All bars as one path for each paint, as the product has them. */
function drawBars(bars: Element, layout: StageBarsLayout): void {
  const { stages, fades, arrows } = barPaths(layout);
  bars.replaceChildren();
  for (const { stretch, d } of stages) add(bars, 'path', { d, fill: paintOf(stretch, PATTERNS) });
  const fade = { fill: 'var(--stage-2)', 'fill-opacity': 0.35, 'stroke-dasharray': '2 2' };
  add(bars, 'path', { d: fades, ...fade });
  add(bars, 'path', { d: arrows, fill: 'var(--stage-open-line)', stroke: 'none' });
}

/** Drawn at the top of the picture and moved to its place, so that a new order only moves it. */
function rowGroup(placed: PlacedRow, layout: StageBarsLayout): SVGElement {
  const { fontSize, rowHeight, plotLeft, width } = layout;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', 'stage-row');
  const ground = { class: 'stage-row-ground', width, height: rowHeight };
  add(group, 'rect', { ...ground, fill: 'none' });
  const y = rowHeight / 2 + fontSize * 0.35;
  const name = { x: plotLeft - layout.nameGap, y, 'text-anchor': 'end' };
  add(group, 'text', name, placed.name);
  const label = { x: placed.endX + 6, y, fill: 'var(--ink-2)', stroke: 'var(--panel)' };
  add(group, 'text', label, placed.label);
  return group;
}

/** The row as Article XII draws a highlighted one: its ground washed, its texts in its hue. */
function drawHighlight(group: Element | undefined): void {
  if (group === undefined) return;
  group.querySelector('.stage-row-ground')?.setAttribute('fill', 'var(--wash-a)');
  for (const text of group.querySelectorAll('text')) {
    text.setAttribute('fill', 'var(--hue-a)');
    text.setAttribute('font-weight', '700');
    if (text.hasAttribute('stroke')) text.setAttribute('stroke', 'var(--wash-a)');
  }
}

function sameScale(a: StageBarsLayout, b: StageBarsLayout): boolean {
  const places = ({ plotLeft, ticks }: StageBarsLayout) => [plotLeft, ...ticks.map(({ x }) => x)];
  return places(a).join() === places(b).join();
}

/** The least a page can do: the same marks, by hand, without the names and keys a reader needs. */
export const bareSvg: Contender = {
  name: FLOOR,
  mount(host, selection) {
    const svg = add(host, 'svg', { class: 'stage-bars-picture' });
    addPatterns(svg, PREFIX);
    const axis = add(svg, 'g', {});
    const rows = add(svg, 'g', {
      ...INHERITED,
      'font-size': selection.layout.fontSize,
      'stroke-width': selection.layout.fontSize * 0.3,
    });
    const bars = add(rows, 'g', {
      stroke: 'var(--stage-outline)',
      'stroke-width': 0.75,
      'paint-order': 'normal',
      'pointer-events': 'none',
    });
    const paint = {
      'font-weight': 600,
      fill: 'var(--ink)',
      'font-size': selection.layout.fontSize,
    };
    const ruleLabel = add(svg, 'text', paint, RULE_LABEL);
    const groups = new Map<string, SVGElement>();
    let scaled = selection.layout;

    function show({ layout }: BenchSelection): void {
      svg.setAttribute('width', String(layout.width));
      svg.setAttribute('height', String(layout.height));
      drawAxis(axis, layout);
      drawRuleLabel(ruleLabel, layout);
      if (!sameScale(scaled, layout)) groups.clear();
      scaled = layout;
      rows.replaceChildren(...layout.rows.map((placed) => groupAt(placed, layout)), bars);
      drawBars(bars, layout);
    }

    function groupAt(placed: PlacedRow, layout: StageBarsLayout): SVGElement {
      const group = groups.get(placed.row.id) ?? rowGroup(placed, layout);
      group.setAttribute('transform', `translate(0 ${placed.y})`);
      groups.set(placed.row.id, group);
      return group;
    }

    show(selection);
    return {
      show,
      highlight: (id) => drawHighlight(groups.get(id)),
      remove: () => svg.remove(),
    };
  },
};
