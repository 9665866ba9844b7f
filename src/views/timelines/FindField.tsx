import { useState } from 'react';
import { windowShowing } from '../../charts/gantt/ganttWindow.ts';
import { firstDayOfEvent, lastDayOfEvent } from '../../domain/timeline.ts';
import { matchCount, TIMELINE_LABELS } from '../../wording/timelines.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';
import type { Matches } from './selectMatches.ts';
import type { TimelineSelection } from './selectTimeline.ts';

const LONGEST = 120;

type Props = {
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
  readonly matches: Matches | undefined;
  readonly window: SearchWindow;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** Lights up what holds the text, and steps from one to the next. */
export function FindField({ selection, search, matches, window, adjust, onOpen }: Props) {
  const [typed, setTyped] = useState(search.find);
  const [known, setKnown] = useState(search.find);
  if (known !== search.find) {
    // The address changed from elsewhere.
    setKnown(search.find);
    if (search.find !== typed) setTyped(search.find);
  }
  const ids = matches?.ids ?? [];
  const at = search.event === undefined ? -1 : ids.indexOf(search.event);

  function step(by: 1 | -1): void {
    const next = ids[(at + by + (at < 0 && by < 0 ? 1 : 0) + ids.length) % ids.length];
    const event = selection.events.find(({ id }) => id === next);
    if (event === undefined) return;
    onOpen([event.id]);
    const shown = windowShowing(window, firstDayOfEvent(event), lastDayOfEvent(event));
    if (shown !== window) adjust({ event: event.id, window: shown });
  }

  return (
    <span className="timelines-find">
      <label className="field-control">
        <span>{TIMELINE_LABELS.find}</span>
        <input
          type="search"
          value={typed}
          maxLength={LONGEST}
          placeholder={TIMELINE_LABELS.findHint}
          onChange={(event) => {
            const { value } = event.target;
            setTyped(value);
            setKnown(value);
            adjust({ find: value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && ids.length > 0) step(event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      {matches === undefined ? null : (
        <>
          <span className="timelines-steps">
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                className="button"
                disabled={ids.length === 0}
                aria-label={by < 0 ? TIMELINE_LABELS.previous : TIMELINE_LABELS.next}
                title={by < 0 ? TIMELINE_LABELS.previous : TIMELINE_LABELS.next}
                onClick={() => step(by)}
              >
                {by < 0 ? '‹' : '›'}
              </button>
            ))}
          </span>
          <span role="status" className="timelines-count">
            {matchCount(at, ids.length)}
          </span>
        </>
      )}
    </span>
  );
}
