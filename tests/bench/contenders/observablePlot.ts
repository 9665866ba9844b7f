import { axisX, axisY, barX, gridX, plot, text } from '@observablehq/plot';
import type { BenchSelection } from '../benchRows.ts';
import type { Contender } from '../contender.ts';
import { heightOf } from '../contender.ts';
import { HALO, HIGHLIGHT_COLOUR, LABEL_COLOUR, OUTLINE, SERIES } from '../series.ts';
import {
  AXIS_HEIGHT_PX,
  FONT_FAMILY,
  FONT_SIZE_PX,
  LABEL_WIDTH_PX,
  NAME_WIDTH_PX,
  WIDTH_PX,
} from '../sizes.ts';

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
    color: { domain: SERIES.map(({ key }) => key), range: SERIES.map(({ colour }) => colour) },
    marks: [
      gridX(),
      axisX(),
      axisY({ tickFormat: (id: string) => names.get(id) ?? id, tickSize: 0 }),
      barX(tidy(selection), {
        x: 'days',
        y: 'id',
        fill: 'stage',
        strokeWidth: OUTLINE.width,
        stroke:
          chosen === undefined
            ? OUTLINE.colour
            : ({ id }: Length) => (id === chosen ? HIGHLIGHT_COLOUR : OUTLINE.colour),
      }),
      text(selection.rows, {
        x: (row: BenchSelection['rows'][number]) =>
          SERIES.reduce((sum, { key }) => sum + row[key], 0),
        y: 'id',
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        fill: LABEL_COLOUR,
        stroke: HALO.colour,
        strokeWidth: HALO.width,
      }),
    ],
  });
}

/** Stacked `barX`. Plot has no update: its documentation replaces the old picture by a new one. */
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
