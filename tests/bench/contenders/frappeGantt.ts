import Gantt from 'frappe-gantt';
import css from '../node_modules/frappe-gantt/dist/frappe-gantt.css?inline';
import { selectMatches } from '../../../src/views/timelines/selectMatches.ts';
import type { BenchRecord } from '../benchEvents.ts';
import { datesOf } from '../benchEvents.ts';
import type { GanttContender } from '../ganttContender.ts';

/** Whatever is not needed for the same events is off. */
const OPTIONS = {
  view_mode: 'Year',
  readonly: true,
  infinite_padding: false,
  today_button: false,
  holidays: {},
  scroll_to: 'start',
};
/** Its style sheet names a class of ours, so it holds below its own host only. */
const HOST_CLASS = 'bench-frappe';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`@scope (.${HOST_CLASS}) {${css.replaceAll(':root', ':scope')}}`);
document.adoptedStyleSheets.push(sheet);

/** A year of its view for months, of which 15 in a hundred of the window are about two. */
const PAN_PX = 2 * 1440;

function tasksOf({ selection }: BenchRecord, lit?: ReadonlySet<string>) {
  return selection.events.map((event) => ({
    id: event.id,
    name: event.title,
    progress: 0,
    ...datesOf(event),
    ...(lit === undefined || lit.has(event.id) ? {} : { custom_class: 'bench-muted' }),
  }));
}

/** It has one row for each event, and steps of zoom from one of its views to the next. */
export const frappeGantt: GanttContender = {
  name: 'frappe-gantt 1.2',
  mount(host, record) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const box = document.createElement('div');
    box.className = HOST_CLASS;
    box.append(svg);
    host.append(box);
    const gantt = new Gantt(svg, tasksOf(record), OPTIONS);
    return {
      zoom: () => gantt.change_view_mode('Month'),
      pan() {
        gantt.$container.scrollLeft += PAN_PX;
      },
      find: () => gantt.refresh(tasksOf(record, selectMatches(record.selection, record.find)?.set)),
      remove: () => host.replaceChildren(),
    };
  },
};
