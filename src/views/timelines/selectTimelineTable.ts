import { spanBetween } from '../../domain/span.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { groupName } from '../../wording/gantt.ts';
import { remarkOf, TIMELINE_COLUMNS, timelineCaption } from '../../wording/timelines.ts';
import { sinceShort } from '../../wording/eventDetail.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** The entries as a table. */
export function selectTimelineTable(
  selection: TimelineSelection,
  events: readonly TimelineEvent[],
): TableModel {
  const { economy, timeline, application } = selection;
  const lanes = new Map(timeline.lanes.map((lane) => [lane.id, lane]));
  const groups = new Map(timeline.groups.map((group) => [group.id, groupName(group)]));
  return {
    caption: timelineCaption(economy.name, events.length),
    columns: TIMELINE_COLUMNS,
    rows: events.map((event) => {
      const lane = lanes.get(event.lane);
      const fact = { record: economy.id, field: event.id };
      return {
        id: event.id,
        cells: [
          textCell(event.title, { fact }),
          dateCell(event.start),
          event.end === undefined ? textCell('') : dateCell(event.end),
          textCell(event.documents.join(', ')),
          textCell(lane?.title ?? event.lane),
          textCell(groups.get(lane?.group ?? '') ?? ''),
          sinceCell(event, application),
          textCell(remarkOf(event)),
        ],
      };
    }),
  };
}

function sinceCell(event: TimelineEvent, application: TimelineSelection['application']): Cell {
  if (application === undefined) return unknownCell();
  const span = spanBetween(application, event.start);
  const qualifier = span.about ? { qualifier: 'about' as const } : {};
  return numberCell(span.days, { text: sinceShort(span), ...qualifier });
}
