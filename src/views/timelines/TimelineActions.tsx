import { memo, useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { eventsWithin } from '../../domain/timelineSelection.ts';
import { tableToIcs } from '../../exports/ics.ts';
import { plainText } from '../../wording/phrase.ts';
import {
  findingOf,
  TIMELINE_LABELS,
  TIMELINE_MEASURE,
  timelineChartTitle,
} from '../../wording/timelines.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { catalogueOrNone } from '../shared/catalogueOrNone.ts';
import { findingHeading } from '../shared/findingHeading.ts';
import { drawGantt } from './drawGantt.tsx';
import { exportAccount } from './exportAccount.ts';
import { lede } from './lede.ts';
import { meetingColour } from './meetingColour.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { selectTimelineTable } from './selectTimelineTable.ts';

type Props = {
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
  /** The entries of the selection that hold what is looked for. */
  readonly found: readonly TimelineEvent[];
  readonly litIds: ReadonlySet<string> | undefined;
  readonly dataset: Dataset;
  /** Set where the files shall hold no more than is in sight. */
  readonly window: SearchWindow | undefined;
  readonly onOnlyWindow: (only: boolean) => void;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
};

/** The way to the table, and every file that can be made of the selection. */
export const TimelineActions = memo(function TimelineActions(props: Props) {
  const { selection, search, found, litIds, dataset, window, adjust } = props;
  const { economy } = selection;
  const scope = useMemo(
    () => (window === undefined ? found : eventsWithin(found, window.from, window.to)),
    [found, window],
  );
  const table = useMemo(() => selectTimelineTable(selection, scope), [selection, scope]);
  const account = () => exportAccount(selection, search, dataset, scope.length, window);
  return (
    <div className="timelines-row no-print">
      {search.show === 'chart' ? (
        <button type="button" className="link-button" onClick={() => adjust({ show: 'table' })}>
          {TIMELINE_LABELS.everyEntry}
        </button>
      ) : null}
      <AddToBriefing link={account().link} part="gantt" />
      <ExportMenu
        name={`timeline-${economy.id}`}
        part="gantt"
        table={table}
        account={account}
        draw={(size) =>
          drawGantt(selection, size, {
            window: window ?? selection.extent,
            meetingColour: meetingColour(economy.id),
            litIds,
          })
        }
        heading={findingHeading(
          findingOf(economy.name, plainText(lede(selection))),
          timelineChartTitle(economy.name),
          TIMELINE_MEASURE,
        )}
        calendar={async () => tableToIcs(economy, scope, account(), await catalogueOrNone())}
      >
        <label className="timelines-only-window">
          <input
            type="checkbox"
            checked={window !== undefined}
            onChange={(event) => props.onOnlyWindow(event.target.checked)}
          />
          {TIMELINE_LABELS.onlyWindow}
        </label>
      </ExportMenu>
    </div>
  );
});
