import type { EconomyId } from '../../domain/accession.ts';
import type { RelationEvent } from '../../domain/organization.ts';
import { conflictsAbout } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import { EVENT_KIND_LABELS, eventWhen } from '../../wording/organizationEvents.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { timelineEventPath } from '../paths.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { openedEvent } from './opened.ts';
import { DisagreeMark } from './OrganizationCard.tsx';
import type { Opened } from './SourceDialog.tsx';

type Props = {
  readonly events: readonly RelationEvent[];
  readonly economy: EconomyId;
  readonly name: string;
  readonly record: OrganizationAsOf;
  readonly pointedAt: string | undefined;
  readonly onOpen: (opened: Opened) => void;
};

/** Each event with its day, kind, people and place. */
export function EventList({ events, economy, name, record, pointedAt, onOpen }: Props) {
  return (
    <ol className="event-list" data-one-stop aria-label={`${ORGANIZATION_LABELS.events}: ${name}`}>
      {events.map((event) => (
        <li
          key={event.id}
          data-id={event.id}
          data-kind={event.kind}
          className={event.id === pointedAt ? 'is-pointed-at' : undefined}
          {...(event.id === pointedAt ? { 'aria-current': true } : {})}
        >
          <p className="event-when">
            <time dateTime={event.date}>{eventWhen(event.date, event.end)}</time>
            <span>{EVENT_KIND_LABELS[event.kind]}</span>
          </p>
          <p>
            <button
              type="button"
              className="fact-button"
              onClick={() => onOpen(openedEvent(record, event))}
            >
              {event.title}
            </button>
            {conflictsAbout(record, event.id).length === 0 ? null : <DisagreeMark />}
          </p>
          <EventDetails event={event} />
          <TimelineLink economy={economy} event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventDetails({
  event: { place, people, planned, doubt },
}: {
  readonly event: RelationEvent;
}) {
  const parts = [place, people?.join('; ')].filter((part) => part !== undefined);
  return (
    <>
      {parts.length === 0 ? null : <p className="event-people">{parts.join(' · ')}</p>}
      {planned === true ? <p className="event-doubt">{ORGANIZATION_LABELS.planned}</p> : null}
      {doubt === undefined ? null : <p className="event-doubt">{ORGANIZATION_LABELS.inDoubt}</p>}
    </>
  );
}

/** The same event on the timeline of the economy, where it stands there and the view is there. */
function TimelineLink({
  economy,
  event,
}: {
  readonly economy: EconomyId;
  readonly event: RelationEvent;
}) {
  const path =
    event.timelineEvent === undefined ? undefined : timelineEventPath(economy, event.timelineEvent);
  return path === undefined ? null : (
    <p className="no-print">
      <ViewLink isOnlyLink to={path}>
        {ORGANIZATION_LABELS.onTimeline}
      </ViewLink>
    </p>
  );
}
