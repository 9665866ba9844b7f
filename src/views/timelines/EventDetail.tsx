import type { TimelineEvent } from '../../domain/timeline.ts';
import { eventsNear } from '../../domain/timelineFacts.ts';
import { EVENT_LABELS, offsetText } from '../../wording/eventDetail.ts';
import { TermText } from '../shared/TermText.tsx';
import { EventDate } from './EventDate.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventFoot } from './EventFoot.tsx';
import { EventGaps } from './EventGaps.tsx';
import { EventLinks } from './EventLinks.tsx';
import type { TimelineSelection } from './selectTimeline.ts';
import { TopicList } from './TopicList.tsx';

const NEAR_DAYS = 30;

type Props = {
  readonly selection: TimelineSelection;
  readonly event: TimelineEvent;
  readonly version: string;
  /** Opens the same entry elsewhere. */
  readonly link: string;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** One entry in full, with what lay around it. */
export function EventDetail(props: Props) {
  const { selection, event, version, link, onOpen } = props;
  const lane = selection.timeline.lanes.find(({ id }) => id === event.lane);
  const near = eventsNear(event, selection.recorded, NEAR_DAYS);
  return (
    <article data-id={event.id}>
      <p className="event-kicker">
        <TermText text={lane?.title ?? ''} /> · <EventDate event={event} />
      </p>
      <h2>
        <bdi>{event.title}</bdi>
      </h2>
      <EventGaps selection={selection} event={event} onOpen={onOpen} />
      <EventFacts event={event} />
      <TopicList
        title={EVENT_LABELS.conflicts}
        conflicts={selection.timeline.conflicts.filter(({ events }) => events.includes(event.id))}
      />
      <h3>{EVENT_LABELS.near}</h3>
      {near.length === 0 ? (
        <p>{EVENT_LABELS.nothingNear}</p>
      ) : (
        <EventLinks
          items={near.map((one) => ({ event: one.event, text: offsetText(one) }))}
          onOpen={onOpen}
        />
      )}
      <EventFoot selection={selection} event={event} version={version} link={link} />
    </article>
  );
}
