import type { KeyboardEvent } from 'react';
import { dateOfDay } from '../../domain/partialDate.ts';
import { longDate } from '../../wording/dates.ts';
import { OVERVIEW_LABELS } from '../../wording/gantt.ts';
import { FocusRing } from '../FocusRing.tsx';
import type { GanttWindow } from './ganttWindow.ts';
import { OVERVIEW_PX } from './overviewLayout.ts';

const MONTH_DAYS = 30;
const YEAR_DAYS = 365;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -MONTH_DAYS,
  ArrowDown: -MONTH_DAYS,
  ArrowRight: MONTH_DAYS,
  ArrowUp: MONTH_DAYS,
  PageDown: -YEAR_DAYS,
  PageUp: YEAR_DAYS,
};

type Props = {
  readonly part: 'from' | 'to';
  readonly x: number;
  readonly window: GanttWindow;
  readonly extent: GanttWindow;
  readonly onMove: (days: number) => void;
};

/** One end of the window in sight, which keys move by months and years. */
export function OverviewHandle({ part, x, window, extent, onMove }: Props) {
  const day = window[part];
  function onKeyDown(event: KeyboardEvent): void {
    const ends: Readonly<Record<string, number>> = {
      Home: extent.from - day,
      End: extent.to - day,
    };
    const step = ends[event.key] ?? STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  }
  return (
    <g
      className="gantt-overview-handle"
      role="slider"
      tabIndex={0}
      aria-label={OVERVIEW_LABELS[part]}
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={day}
      aria-valuetext={longDate(dateOfDay(day))}
      transform={`translate(${x} 0)`}
      onKeyDown={onKeyDown}
    >
      <rect x="-12" y="0" width="24" height={OVERVIEW_PX + 4} fill="transparent" />
      <rect x="-4" y="10" width="8" height={OVERVIEW_PX - 16} rx="3" fill="var(--accent)" />
      <FocusRing x={-7} y={7} width={14} height={OVERVIEW_PX - 10} radius={5} />
    </g>
  );
}
