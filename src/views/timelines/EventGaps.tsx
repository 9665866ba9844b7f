import { spanBetween } from '../../domain/span.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';
import type { Neighbour } from '../../domain/timelineFacts.ts';
import { daysOfSpan } from '../../wording/durations.ts';
import { EVENT_LABELS, gapText, sinceShort } from '../../wording/eventDetail.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import type { TimelineSelection } from './selectTimeline.ts';
import { sinceAccount } from './timelineAccounts.ts';

type Props = {
  readonly selection: TimelineSelection;
  readonly event: TimelineEvent;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** The figures that a reader of one event asks for first. */
export function EventGaps({ selection, event, onOpen }: Props) {
  const { application, neighbours } = selection;
  const { openFigure, figureDialog } = useFigureDialog();
  const { previous, next } = neighbours.get(event.id) ?? {};
  const since = application === undefined ? undefined : spanBetween(application, event.start);
  return (
    <dl className="event-gaps">
      {since === undefined ? null : (
        <div>
          <dt>{EVENT_LABELS.sinceApplication}</dt>
          <dd>
            <button
              type="button"
              className="fact-button"
              onClick={() => {
                if (application !== undefined) {
                  openFigure(sinceAccount(event, application, selection));
                }
              }}
            >
              <data value={String(since.days)} title={daysOfSpan(since)}>
                {sinceShort(since)}
              </data>
            </button>
            {figureDialog}
          </dd>
        </div>
      )}
      <Gap
        name={EVENT_LABELS.previous}
        neighbour={previous}
        none={EVENT_LABELS.first}
        onOpen={onOpen}
      />
      <Gap name={EVENT_LABELS.next} neighbour={next} none={EVENT_LABELS.last} onOpen={onOpen} />
    </dl>
  );
}

type GapProps = {
  readonly name: string;
  readonly neighbour: Neighbour | undefined;
  readonly none: string;
  readonly onOpen: (ids: readonly string[]) => void;
};

function Gap({ name, neighbour, none, onOpen }: GapProps) {
  return (
    <div>
      <dt>{name}</dt>
      {neighbour === undefined ? (
        <dd className="is-none">{none}</dd>
      ) : (
        <dd>
          <button
            type="button"
            className="link-button"
            onClick={() => onOpen([neighbour.event.id])}
          >
            <data value={String(neighbour.span.days)}>{gapText(neighbour)}</data>
          </button>
        </dd>
      )}
    </div>
  );
}
