import { init } from 'echarts';
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

const FONT = { fontFamily: FONT_FAMILY, fontSize: FONT_SIZE_PX };
const GRID = { left: NAME_WIDTH_PX, right: LABEL_WIDTH_PX, top: 0, bottom: AXIS_HEIGHT_PX };

function optionOf({ rows }: BenchSelection) {
  return {
    animation: false,
    textStyle: FONT,
    grid: GRID,
    xAxis: { type: 'value' },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: { interval: 0, ...FONT },
    },
    series: SERIES.map(({ key, colour }, index) => ({
      name: key,
      type: 'bar',
      stack: 'wait',
      itemStyle: { color: colour, borderColor: OUTLINE.colour, borderWidth: OUTLINE.width },
      emphasis: { itemStyle: { borderColor: HIGHLIGHT_COLOUR, borderWidth: 2 } },
      data: rows.map((row) => row[key]),
      ...(index === SERIES.length - 1
        ? {
            label: {
              show: true,
              position: 'right',
              ...FONT,
              color: LABEL_COLOUR,
              textBorderColor: HALO.colour,
              textBorderWidth: HALO.width,
              formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
                rows[dataIndex]?.label ?? '',
            },
          }
        : {}),
    })),
  };
}

/** A stacked bar chart on a canvas, the renderer that ECharts takes where none is named. */
export const eCharts: Contender = {
  name: 'ECharts 6.1 canvas',
  mount(host, selection) {
    let shown = selection;
    const chart = init(host, null, { width: WIDTH_PX, height: heightOf(selection) });
    chart.setOption(optionOf(selection));
    return {
      show(next) {
        shown = next;
        if (chart.getHeight() !== heightOf(next)) {
          chart.resize({ width: WIDTH_PX, height: heightOf(next), silent: true });
        }
        chart.setOption(optionOf(next));
      },
      highlight(id) {
        const dataIndex = shown.rows.findIndex((row) => row.id === id);
        const seriesIndex = SERIES.map((_, index) => index);
        chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex }, { flush: true });
      },
      remove: () => chart.dispose(),
    };
  },
};
