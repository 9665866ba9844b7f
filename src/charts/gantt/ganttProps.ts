import type { GanttFlag } from './EventFlag.tsx';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';
import type { GanttMetrics } from './laneFrame.ts';
import type { PlacedMark } from './placeMarks.ts';
import type { GanttSilence } from './placeSilences.ts';

export type GanttSize = Omit<GanttMetrics, 'width'>;

export type GanttProps = {
  readonly label: string;
  readonly groups: readonly GanttGroup[];
  readonly window: GanttWindow;
  /** The whole stretch of time there is. */
  readonly extent: GanttWindow;
  readonly onWindow: (window: GanttWindow) => void;
  readonly size: GanttSize;
  readonly meetingColour: string;
  readonly silences: readonly GanttSilence[];
  readonly folded: ReadonlySet<string>;
  readonly onFold: (group: string) => void;
  readonly litIds: ReadonlySet<string> | undefined;
  readonly selectedId: string | undefined;
  readonly flag: GanttFlag | undefined;
  readonly onOpen: (ids: readonly string[]) => void;
  readonly onLeave: () => void;
  /** The sentence of a mark, for a screen reader and for its tip. */
  readonly describe: (mark: PlacedMark) => string;
};
