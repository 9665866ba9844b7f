import { Chart, registerables } from 'chart.js';
import type { BenchSelection } from '../benchRows.ts';
import type { Contender } from '../contender.ts';
import { heightOf } from '../contender.ts';
import { HALO, HIGHLIGHT_COLOUR, LABEL_COLOUR, OUTLINE, SERIES } from '../series.ts';
import { FONT_FAMILY, FONT_SIZE_PX, LABEL_WIDTH_PX, WIDTH_PX } from '../sizes.ts';

Chart.register(...registerables);
Chart.defaults.font.family = FONT_FAMILY;
Chart.defaults.font.size = FONT_SIZE_PX;

/** chart.js draws no text at a bar; its documentation points to a plugin for it. */
function labelPlugin(current: () => BenchSelection) {
  return {
    id: 'labels',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      const ends = chart.getDatasetMeta(SERIES.length - 1).data;
      ctx.save();
      ctx.font = `${FONT_SIZE_PX}px ${FONT_FAMILY}`;
      ctx.fillStyle = LABEL_COLOUR;
      ctx.strokeStyle = HALO.colour;
      ctx.lineWidth = HALO.width;
      ctx.textBaseline = 'middle';
      current().rows.forEach(({ label }, index) => {
        const end = ends[index];
        if (end === undefined) return;
        ctx.strokeText(label, end.x + 6, end.y);
        ctx.fillText(label, end.x + 6, end.y);
      });
      ctx.restore();
    },
  };
}

function dataOf({ rows }: BenchSelection) {
  return {
    labels: rows.map(({ name }) => name),
    datasets: SERIES.map(({ key, colour }) => ({
      label: key,
      data: rows.map((row) => row[key]),
      backgroundColor: colour,
      borderColor: OUTLINE.colour,
      borderWidth: OUTLINE.width,
      hoverBorderColor: HIGHLIGHT_COLOUR,
      hoverBorderWidth: 2,
    })),
  };
}

function configOf(selection: BenchSelection, current: () => BenchSelection) {
  return {
    type: 'bar',
    data: dataOf(selection),
    plugins: [labelPlugin(current)],
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      layout: { padding: { right: LABEL_WIDTH_PX } },
      scales: { x: { stacked: true }, y: { stacked: true, ticks: { autoSkip: false } } },
      plugins: { legend: { display: false } },
    },
  };
}

/** A stacked horizontal bar chart on a canvas, one dataset for each stage. */
export const chartJs: Contender = {
  name: 'chart.js 4.6',
  mount(host, selection) {
    let shown = selection;
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH_PX;
    canvas.height = heightOf(selection);
    host.replaceChildren(canvas);
    const chart = new Chart(
      canvas,
      configOf(selection, () => shown),
    );
    return {
      show(next) {
        shown = next;
        chart.data = dataOf(next);
        chart.resize(WIDTH_PX, heightOf(next));
        chart.update();
      },
      highlight(id) {
        const index = shown.rows.findIndex((row) => row.id === id);
        chart.setActiveElements(SERIES.map((_, datasetIndex) => ({ datasetIndex, index })));
        chart.render();
      },
      remove: () => chart.destroy(),
    };
  },
};
