import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Gantt } from '../../../src/charts/gantt/Gantt.tsx';
import type { GanttWindow } from '../../../src/charts/gantt/ganttWindow.ts';
import { markDescriber } from '../../../src/views/timelines/markDescriber.ts';
import type { Matches } from '../../../src/views/timelines/selectMatches.ts';
import { selectMatches } from '../../../src/views/timelines/selectMatches.ts';
import type { BenchRecord } from '../benchEvents.ts';
import type { GanttContender } from '../ganttContender.ts';
import { OURS } from '../measures.ts';

const SIZE = { fontSize: 13, laneHeight: 30 };
const NONE: ReadonlySet<string> = new Set();

type Shown = {
  readonly window: GanttWindow;
  readonly matches: Matches | undefined;
  readonly describe: ReturnType<typeof markDescriber>;
};

function ganttOf({ selection }: BenchRecord, { window, matches, describe }: Shown) {
  return (
    <Gantt
      label="The record of an accession"
      groups={selection.groups}
      window={window}
      extent={selection.extent}
      size={SIZE}
      meetingColour="var(--hue-kaz)"
      silences={selection.silences}
      folded={NONE}
      litIds={matches?.set}
      selectedId={undefined}
      flag={undefined}
      describe={describe}
      // New at each render, as in the view.
      onWindow={() => undefined}
      onFold={() => undefined}
      onOpen={() => undefined}
      onLeave={() => undefined}
    />
  );
}

/** The component of the timelines view, given what the view gives it. */
export const articleXiiGantt: GanttContender = {
  name: OURS,
  mount(host, record) {
    const root = createRoot(host);
    let shown: Shown = {
      window: record.all,
      matches: undefined,
      describe: markDescriber(record.selection, undefined),
    };
    function show(change: Partial<Shown>): void {
      shown = { ...shown, ...change };
      // As in answer to a key: React would else choose its own time.
      flushSync(() => root.render(ganttOf(record, shown)));
    }
    show({});
    return {
      zoom: (window) => show({ window }),
      pan: (window) => show({ window }),
      find() {
        const matches = selectMatches(record.selection, record.find);
        show({ matches, describe: markDescriber(record.selection, matches) });
      },
      remove: () => flushSync(() => root.unmount()),
    };
  },
};
