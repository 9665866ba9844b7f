import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { GanttWindow } from '../../../src/charts/gantt/ganttWindow.ts';
import { dateOfDay } from '../../../src/domain/partialDate.ts';
import { selectMatches } from '../../../src/views/timelines/selectMatches.ts';
import type { BenchRecord } from '../benchEvents.ts';
import { datesOf } from '../benchEvents.ts';
import type { GanttContender } from '../ganttContender.ts';

/** Stacking is off, as in our lanes: with it, vis-timeline has far more to reckon. */
const OPTIONS = { stack: false, showCurrentTime: false, selectable: true, zoomKey: 'ctrlKey' };

function itemsOf({ selection }: BenchRecord) {
  return selection.events.map((event) => ({
    id: event.id,
    group: event.lane,
    content: '',
    title: event.title,
    type: event.end === undefined ? 'point' : 'range',
    ...datesOf(event),
  }));
}

const datesOfWindow = ({ from, to }: GanttWindow) => [dateOfDay(from), dateOfDay(to)] as const;

/** Lanes are its groups, events its points and ranges. */
export const visTimeline: GanttContender = {
  name: 'vis-timeline 8.5',
  mount(host, record) {
    const { lanes } = record.selection;
    const items = new DataSet(itemsOf(record));
    const groups = new DataSet(lanes.map(({ id, title }) => ({ id, content: title })));
    const [start, end] = datesOfWindow(record.all);
    let drawn = () => {};
    const ready = new Promise<void>((resolve) => {
      drawn = resolve;
    });
    const timeline = new Timeline(host, items, groups, {
      ...OPTIONS,
      start,
      end,
      onInitialDrawComplete: () => drawn(),
    });
    const show = (window: GanttWindow) =>
      timeline.setWindow(...datesOfWindow(window), { animation: false });
    return {
      ready,
      zoom: show,
      pan: show,
      find() {
        const { set } = selectMatches(record.selection, record.find) ?? { set: new Set() };
        const muted = record.selection.events.filter(({ id }) => !set.has(id));
        items.update(muted.map(({ id }) => ({ id, className: 'bench-muted' })));
      },
      remove: () => timeline.destroy(),
    };
  },
};
