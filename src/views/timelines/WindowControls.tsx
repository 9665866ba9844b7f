import { useState } from 'react';
import { panWindow, validWindow, zoomWindow } from '../../charts/gantt/ganttWindow.ts';
import type { Day } from '../../domain/partialDate.ts';
import { dateOfDay, firstDayOf, lastDayOf, parsePartialDate } from '../../domain/partialDate.ts';
import { Popover } from '../../ui/Popover.tsx';
import { TIMELINE_LABELS, WINDOW_REFUSED } from '../../wording/timelines.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';

const ZOOM_STEP = 0.6;
const PAN_SHARE = 0.4;

export type WindowProps = {
  readonly window: SearchWindow;
  readonly moveWindow: (window: SearchWindow) => void;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
};

/** Zoom, pan and the days in sight without a mouse. */
export function WindowControls({ window, moveWindow, adjust }: WindowProps) {
  const middle = (window.from + window.to) / 2;
  const length = window.to - window.from;
  const steps = [
    ['◂', TIMELINE_LABELS.earlier, () => moveWindow(panWindow(window, -length * PAN_SHARE))],
    ['−', TIMELINE_LABELS.zoomOut, () => moveWindow(zoomWindow(window, 1 / ZOOM_STEP, middle))],
    ['+', TIMELINE_LABELS.zoomIn, () => moveWindow(zoomWindow(window, ZOOM_STEP, middle))],
    ['▸', TIMELINE_LABELS.later, () => moveWindow(panWindow(window, length * PAN_SHARE))],
  ] as const;
  return (
    <span className="timelines-window">
      {steps.map(([sign, label, move]) => (
        <button
          key={label}
          type="button"
          className="button"
          aria-label={label}
          title={label}
          onClick={move}
        >
          {sign}
        </button>
      ))}
      <button type="button" className="button" onClick={() => adjust({ window: undefined })}>
        {TIMELINE_LABELS.fit}
      </button>
      <Popover label={TIMELINE_LABELS.time}>
        <TypedWindow window={window} moveWindow={moveWindow} />
      </Popover>
    </span>
  );
}

type TypedWindowProps = Pick<WindowProps, 'window' | 'moveWindow'>;

/** A year stands for its first day at the left and its last day at the right. */
function TypedWindow({ window, moveWindow }: TypedWindowProps) {
  const [typed, setTyped] = useState(() => datesOf(window));
  const [refused, setRefused] = useState(false);
  const [before, setBefore] = useState(window);
  // A window moved from elsewhere replaces whatever was half typed.
  if (before.from !== window.from || before.to !== window.to) {
    setBefore(window);
    setTyped(datesOf(window));
    setRefused(false);
  }
  function take(): void {
    const [from, to] = [dayOf(typed.from, firstDayOf), dayOf(typed.to, lastDayOf)];
    const isUsable = from !== undefined && to !== undefined && from < to;
    setRefused(!isUsable);
    if (isUsable) moveWindow(validWindow(from, to));
  }
  return (
    <form
      className="timelines-filter"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {(['from', 'to'] as const).map((part) => (
        <label key={part} className="field-control">
          <span>{part === 'from' ? TIMELINE_LABELS.windowFrom : TIMELINE_LABELS.windowTo}</span>
          <input
            type="text"
            size={10}
            maxLength={10}
            value={typed[part]}
            aria-invalid={refused}
            onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="button is-primary">
        {TIMELINE_LABELS.showTime}
      </button>
      {refused ? <p role="alert">{WINDOW_REFUSED}</p> : null}
    </form>
  );
}

function datesOf({ from, to }: SearchWindow): { readonly from: string; readonly to: string } {
  return { from: String(dateOfDay(from)), to: String(dateOfDay(to)) };
}

function dayOf(text: string, dayIn: typeof firstDayOf): Day | undefined {
  const date = parsePartialDate(text.trim());
  return date === undefined ? undefined : dayIn(date);
}
