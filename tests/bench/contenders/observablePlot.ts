import { axisX, axisY, barX, dot, gridX, plot, ruleX, text } from '@observablehq/plot';
import type { BenchRow, BenchSelection } from '../benchRows.ts';
import type { Contender } from '../contender.ts';
import { heightOf } from '../contender.ts';
import {
  ARROW_COLOUR,
  FADE_COLOUR,
  HALO,
  HIGHLIGHT_COLOUR,
  LABEL_COLOUR,
  OUTLINE,
  RULE_COLOUR,
  RULE_LABEL,
  SERIES,
} from '../series.ts';
import {
  AXIS_HEIGHT_PX,
  FONT_FAMILY,
  FONT_SIZE_PX,
  LABEL_WIDTH_PX,
  MEDIAN_DAYS,
  NAME_WIDTH_PX,
  WIDTH_PX,
} from '../sizes.ts';
import { addPatterns, patternUrls } from '../svg.ts';

/** Bars as high as the product's. */
const INSETS = { insetTop: 2, insetBottom: 3 };
const PREFIX = 'plot-';
const PATTERNS: ReadonlyMap<string, string> = new Map(Object.entries(patternUrls(PREFIX)));
const COLOURS = SERIES.map(({ key, colour }) => PATTERNS.get(key) ?? colour);

type Length = { readonly id: string; readonly stage: string; readonly days: number };

/** Plot takes tidy data: one record for each stage of each economy. */
function tidy({ rows }: BenchSelection): readonly Length[] {
  return rows.flatMap((row) =>
    SERIES.filter(({ key }) => row[key] > 0).map(({ key }) => ({
      id: row.id,
      stage: key,
      days: row[key],
    })),
  );
}

function daysOf(row: BenchRow): number {
  return SERIES.reduce((sum, { key }) => sum + row[key], 0);
}

/** The patterns as a mark of their own: any function may be one. */
function patternMark(): Element {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  addPatterns(group, PREFIX);
  return group;
}

function plotOf(selection: BenchSelection, chosen?: string): Element {
  const names = new Map(selection.rows.map(({ id, name }) => [id, name]));
  return plot({
    width: WIDTH_PX,
    height: heightOf(selection),
    marginLeft: NAME_WIDTH_PX,
    marginRight: LABEL_WIDTH_PX,
    marginTop: 0,
    marginBottom: AXIS_HEIGHT_PX,
    style: { fontFamily: FONT_FAMILY, fontSize: `${FONT_SIZE_PX}px` },
    x: { label: null },
    y: { domain: selection.rows.map(({ id }) => id), label: null },
    color: { domain: SERIES.map(({ key }) => key), range: COLOURS },
    marks: [
      patternMark,
      gridX(),
      axisX(),
      ruleX([MEDIAN_DAYS], { stroke: RULE_COLOUR, strokeDasharray: '2 3' }),
      axisY({ tickFormat: (id: string) => names.get(id) ?? id, tickSize: 0 }),
      barX(tidy(selection), {
        x: 'days',
        y: 'id',
        ...INSETS,
        fill: 'stage',
        strokeWidth: OUTLINE.width,
        stroke:
          chosen === undefined
            ? OUTLINE.colour
            : ({ id }: Length) => (id === chosen ? HIGHLIGHT_COLOUR : OUTLINE.colour),
      }),
      barX(
        selection.rows.filter(({ least, most }) => most > least),
        {
          x1: 'least',
          x2: 'most',
          y: 'id',
          ...INSETS,
          fill: FADE_COLOUR,
          fillOpacity: 0.35,
          stroke: OUTLINE.colour,
          strokeWidth: OUTLINE.width,
          strokeDasharray: '2 2',
        },
      ),
      dot(
        selection.rows.filter(({ running }) => running),
        { x: daysOf, y: 'id', symbol: 'triangle', rotate: 90, r: 4, dx: 3, fill: ARROW_COLOUR },
      ),
      text(selection.rows, {
        x: daysOf,
        y: 'id',
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        fill: LABEL_COLOUR,
        stroke: HALO.colour,
        strokeWidth: HALO.width,
      }),
      text([RULE_LABEL], {
        x: [MEDIAN_DAYS],
        frameAnchor: 'bottom',
        dy: 24,
        textAnchor: 'start',
        dx: 6,
      }),
    ],
  });
}

/** The very same marks. Plot has no update: its documentation replaces the old picture by a new one. */
export const observablePlot: Contender = {
  name: 'Observable Plot 0.6',
  mount(host, selection) {
    let shown = selection;
    host.replaceChildren(plotOf(shown));
    return {
      show(next) {
        shown = next;
        host.replaceChildren(plotOf(shown));
      },
      highlight: (id) => host.replaceChildren(plotOf(shown, id)),
      remove: () => host.replaceChildren(),
    };
  },
};
