import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { hueColour, huesOf } from '../../charts/emphasis.ts';
import { Gantt } from '../../charts/gantt/Gantt.tsx';
import { GanttLegend } from '../../charts/gantt/GanttLegend.tsx';
import type { PlacedMark } from '../../charts/gantt/layout.ts';
import { spanBetween } from '../../domain/span.ts';
import { pointOfEvent } from '../../domain/timeline.ts';
import { eventsWithin } from '../../domain/timelineSelection.ts';
import { tableToIcs } from '../../exports/ics.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { clusterSentence, eventSentence, flagText } from '../../wording/gantt.ts';
import {
  EMPTY_TIMELINE,
  selectionSummary,
  TIMELINE_LABELS,
  TIMELINE_MEASURE,
  timelineChartTitle,
  timelineSource,
} from '../../wording/timelines.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { drawGantt } from './drawGantt.tsx';
import { exportAccount } from './exportAccount.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';
import type { Matches } from './selectMatches.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { MOST_ROWS, selectTimelineTable } from './selectTimelineTable.ts';

const SIZE = { fontSize: 13, laneHeight: 30 } as const;
const PROJECTOR_SIZE = { fontSize: 18, laneHeight: 40 } as const;

type Props = {
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
  readonly matches: Matches | undefined;
  readonly window: SearchWindow;
  readonly version: string;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
  readonly moveWindow: (window: SearchWindow) => void;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** The lanes, the table behind them, and every file that can be made of them. */
export function GanttPanel(props: Props) {
  const { selection, search, matches, window, version, adjust, onOpen } = props;
  const { economy, events, recorded, lanes, timeline } = selection;
  const theme = usePreferences((preferences) => preferences.theme);
  const [onlyWindow, setOnlyWindow] = useState(false);
  const found = useMemo(
    () => (matches === undefined ? events : events.filter(({ id }) => matches.set.has(id))),
    [events, matches],
  );
  const table = useMemo(
    () => selectTimelineTable(selection, found, MOST_ROWS),
    [selection, found],
  );
  const folded = useFolded(search.fold);
  const opened = recorded.find(({ id }) => id === search.event);
  const scope = onlyWindow ? eventsWithin(found, window.from, window.to) : found;
  const account = () =>
    exportAccount(selection, search, version, scope.length, onlyWindow ? window : undefined);
  return (
    <ChartFrame
      title={timelineChartTitle(economy.name)}
      measure={TIMELINE_MEASURE}
      summary={<p>{selectionSummary(found.length, recorded.length, lanes.length)}</p>}
      table={table}
      view={search.show}
      onFact={({ field }) => onOpen([field])}
      legend={<GanttLegend events={events} silence={selection.silences.length > 0} />}
      source={timelineSource(timeline.about, version, selection.asOf)}
      actions={
        <div className="timelines-row no-print">
          {search.show === 'chart' ? (
            <button
              type="button"
              className="link-button"
              onClick={() => adjust({ show: 'table' })}
            >
              {TIMELINE_LABELS.everyEntry}
            </button>
          ) : null}
          <ExportMenu
            name={`timeline-${economy.id}`}
            table={selectTimelineTable(selection, scope)}
            account={account}
            draw={(size) =>
              drawGantt(selection, size, {
                window: onlyWindow ? window : selection.extent,
                meetingColour: meetingColour(economy.id),
                litIds: matches?.set,
              })
            }
            calendar={() => tableToIcs(economy, scope, account())}
          >
            <label className="timelines-only-window">
              <input
                type="checkbox"
                checked={onlyWindow}
                onChange={(event) => setOnlyWindow(event.target.checked)}
              />
              {TIMELINE_LABELS.onlyWindow}
            </label>
          </ExportMenu>
        </div>
      }
    >
      {({ leave }) =>
        events.length === 0 ? (
          <div className="timelines-empty">
            <p>{EMPTY_TIMELINE}</p>
            <button
              type="button"
              className="button is-primary"
              onClick={() =>
                adjust({ tracks: undefined, years: undefined, doubt: 'any', asof: undefined })
              }
            >
              {TIMELINE_LABELS.reset}
            </button>
          </div>
        ) : (
          <Gantt
            label={timelineChartTitle(economy.name)}
            groups={selection.groups}
            window={window}
            extent={selection.extent}
            onWindow={props.moveWindow}
            size={theme === 'projector' ? PROJECTOR_SIZE : SIZE}
            meetingColour={meetingColour(economy.id)}
            silences={selection.silences}
            folded={folded}
            onFold={(group) => adjust({ fold: toggled(search.fold, group) })}
            litIds={matches?.set}
            selectedId={search.event}
            flag={
              opened === undefined
                ? undefined
                : { day: pointOfEvent(opened), text: flagText(opened) }
            }
            onOpen={onOpen}
            onLeave={leave}
            describe={(mark) => describe(mark, selection, matches)}
          />
        )
      }
    </ChartFrame>
  );
}

function useFolded(fold: readonly string[]): ReadonlySet<string> {
  const names = fold.join(',');
  return useMemo(() => new Set(names.split(',')), [names]);
}

function meetingColour(economy: string): string {
  const hue = economy === 'BLR' || economy === 'KAZ' ? huesOf([economy]).get(economy) : undefined;
  return hue === undefined ? 'var(--accent)' : hueColour(hue);
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

function describe(
  { items, lane }: PlacedMark,
  { neighbours, application, timeline }: TimelineSelection,
  matches: Matches | undefined,
): string {
  const [first] = items;
  if (first === undefined) return '';
  if (items.length === 1) {
    const { event } = first;
    const since = application === undefined ? undefined : spanBetween(application, event.start);
    return eventSentence(event, since, neighbours.get(event.id) ?? {});
  }
  const title = timeline.lanes.find(({ id }) => id === lane)?.title ?? lane;
  return clusterSentence(
    items.map(({ event }) => event),
    title,
    matches === undefined ? undefined : items.filter(({ id }) => matches.set.has(id)).length,
  );
}
