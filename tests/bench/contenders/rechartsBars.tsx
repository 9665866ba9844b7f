import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from 'recharts';
import type { BenchRow, BenchSelection } from '../benchRows.ts';
import type { Contender } from '../contender.ts';
import { heightOf } from '../contender.ts';
import { HALO, HIGHLIGHT_COLOUR, LABEL_COLOUR, OUTLINE, SERIES } from '../series.ts';
import { FONT_FAMILY, FONT_SIZE_PX, LABEL_WIDTH_PX, NAME_WIDTH_PX, WIDTH_PX } from '../sizes.ts';

const MARGIN = { top: 0, right: LABEL_WIDTH_PX, bottom: 0, left: 0 };
const FONT = { fontFamily: FONT_FAMILY, fontSize: FONT_SIZE_PX };
const LAST = SERIES.at(-1)?.key;

function chartOf(selection: BenchSelection, data: readonly BenchRow[]) {
  const names = new Map(data.map(({ id, name }) => [id, name]));
  // Animation is off by the browser's wish for less motion, which "auto", the default, heeds.
  return (
    <BarChart
      layout="vertical"
      width={WIDTH_PX}
      height={heightOf(selection)}
      data={data}
      margin={MARGIN}
      style={FONT}
    >
      <CartesianGrid horizontal={false} />
      <XAxis type="number" />
      <YAxis
        type="category"
        dataKey="id"
        width={NAME_WIDTH_PX}
        interval={0}
        tickFormatter={(id: string) => names.get(id) ?? id}
      />
      <Tooltip />
      {SERIES.map(({ key, colour }) => (
        <Bar
          key={key}
          dataKey={key}
          stackId="wait"
          fill={colour}
          stroke={OUTLINE.colour}
          strokeWidth={OUTLINE.width}
        >
          {key === LAST ? (
            <LabelList
              dataKey="label"
              position="right"
              fill={LABEL_COLOUR}
              stroke={HALO.colour}
              strokeWidth={HALO.width}
              paintOrder="stroke"
            />
          ) : null}
        </Bar>
      ))}
    </BarChart>
  );
}

/**
 * A stacked bar chart of Recharts 3 lying on its side, put together as its documentation does. It
 * draws no label where the last stage is empty, which spares it most of them.
 */
export const rechartsBars: Contender = {
  name: 'Recharts 3.10',
  mount(host, selection) {
    const root = createRoot(host);
    let shown = selection;
    const draw = (data: readonly BenchRow[]) => flushSync(() => root.render(chartOf(shown, data)));
    draw(shown.rows);
    return {
      show(next) {
        shown = next;
        draw(shown.rows);
      },
      highlight(chosen) {
        // A bar takes its paint from its record where that holds one.
        draw(
          shown.rows.map((row) => (row.id === chosen ? { ...row, stroke: HIGHLIGHT_COLOUR } : row)),
        );
      },
      remove: () => root.unmount(),
    };
  },
};
