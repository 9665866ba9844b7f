import type { Lane } from '../../domain/timeline.ts';
import { Popover } from '../../ui/Popover.tsx';
import { groupName } from '../../wording/gantt.ts';
import { TIMELINE_LABELS, tracksChosen } from '../../wording/timelines.ts';
import type { TimelineSelection } from './selectTimeline.ts';

type Props = {
  readonly selection: TimelineSelection;
  /** Undefined: all but those of context. */
  readonly onChange: (tracks: readonly string[] | undefined) => void;
};

/** Which lanes are there, by the parts of the record. */
export function TracksPopover({ selection, onChange }: Props) {
  const { timeline, lanes, recorded } = selection;
  const chosen = new Set(lanes.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { lane } of recorded) counts.set(lane, (counts.get(lane) ?? 0) + 1);

  function toggle(lane: Lane): void {
    const next = timeline.lanes.filter(({ id }) =>
      id === lane.id ? !chosen.has(id) : chosen.has(id),
    );
    const isDefault = timeline.lanes.every(
      (one) => next.includes(one) === (one.context === undefined),
    );
    onChange(isDefault ? undefined : next.map(({ id }) => id));
  }

  return (
    <Popover
      label={
        <>
          <span className="timelines-quiet">{TIMELINE_LABELS.tracks}</span>{' '}
          <strong>{tracksChosen(lanes.length, timeline.lanes.length)}</strong>
        </>
      }
    >
      <div className="timelines-tracks">
        <p className="timelines-row">
          <button type="button" className="button" onClick={() => onChange(undefined)}>
            {TIMELINE_LABELS.mainTracks}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => onChange(timeline.lanes.map(({ id }) => id))}
          >
            {TIMELINE_LABELS.allTracks}
          </button>
          <button type="button" className="button" onClick={() => onChange([])}>
            {TIMELINE_LABELS.noTracks}
          </button>
        </p>
        {timeline.groups.map((group) => (
          <fieldset key={group.id}>
            <legend>{groupName(group)}</legend>
            {timeline.lanes
              .filter((lane) => lane.group === group.id)
              .map((lane) => (
                <label key={lane.id}>
                  <input
                    type="checkbox"
                    checked={chosen.has(lane.id)}
                    onChange={() => toggle(lane)}
                  />
                  {lane.title} <small>{counts.get(lane.id) ?? 0}</small>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </Popover>
  );
}
