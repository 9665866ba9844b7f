import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Gantt } from '../../charts/gantt/Gantt.tsx';
import { GanttLegend } from '../../charts/gantt/GanttLegend.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { pointOfEvent } from '../../domain/timeline.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { flagText } from '../../wording/gantt.ts';
import {
  EMPTY_TIMELINE,
  selectionSummary,
  TIMELINE_LABELS,
  TIMELINE_MEASURE,
  timelineChartTitle,
  timelineSource,
} from '../../wording/timelines.ts';
import { TermText } from '../shared/TermText.tsx';
import { markDescriber } from './markDescriber.ts';
import { meetingColour } from './meetingColour.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';
import type { Matches } from './selectMatches.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { selectTimelineTable } from './selectTimelineTable.ts';
import { TimelineActions } from './TimelineActions.tsx';

const SIZE = { fontSize: 13, laneHeight: 30 } as const;
const PROJECTOR_SIZE = { fontSize: 18, laneHeight: 40 } as const;

type Props = {
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
  readonly matches: Matches | undefined;
  readonly window: SearchWindow;
  readonly dataset: Dataset;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
  readonly moveWindow: (window: SearchWindow) => void;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** The lanes, the table behind them, and every file that can be made of them. */
export function GanttPanel(props: Props) {
  const { selection, search, matches, window, dataset, adjust, onOpen } = props;
  const { economy, events, recorded, lanes, timeline } = selection;
  const theme = usePreferences((preferences) => preferences.theme);
  const [onlyWindow, setOnlyWindow] = useState(false);
  const found = useMemo(
    () => (matches === undefined ? events : events.filter(({ id }) => matches.set.has(id))),
    [events, matches],
  );
  const table = useMemo(() => selectTimelineTable(selection, found), [selection, found]);
  const folded = useFolded(search.fold);
  const legend = useMemo(
    () => <GanttLegend events={events} silence={selection.silences.length > 0} />,
    [events, selection],
  );
  const opened = recorded.find(({ id }) => id === search.event);
  const describe = useMemo(() => markDescriber(selection, matches), [selection, matches]);
  return (
    <ChartFrame
      title={timelineChartTitle(economy.name)}
      measure={<TermText text={TIMELINE_MEASURE} />}
      summary={<p>{selectionSummary(found.length, recorded.length, lanes.length)}</p>}
      table={table}
      view={search.show}
      onFact={({ field }) => onOpen([field])}
      legend={legend}
      source={timelineSource(timeline.about, dataset.version, selection.asOf)}
      actions={
        <TimelineActions
          selection={selection}
          search={search}
          found={found}
          litIds={matches?.set}
          dataset={dataset}
          window={onlyWindow ? window : undefined}
          onOnlyWindow={setOnlyWindow}
          adjust={adjust}
        />
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
            describe={describe}
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

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
