import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { longDate } from '../../wording/dates.ts';
import { EVENT_LABELS, planNote } from '../../wording/eventDetail.ts';
import { dateQuality, DOUBT_WORDS } from '../../wording/gantt.ts';
import { sentence } from '../../wording/numbers.ts';
import { NoteText } from '../shared/NoteText.tsx';
import { EventDate } from './EventDate.tsx';

/** What the source tells of an entry, its date as printed and as read. */
export function EventFacts({ event }: { readonly event: TimelineEvent }) {
  return (
    <dl className="event-facts">
      {event.asPrinted === undefined ? null : (
        <Fact name={EVENT_LABELS.printed}>{event.asPrinted}</Fact>
      )}
      <Fact name={EVENT_LABELS.read}>
        <EventDate event={event} />
        {dateQuality(event).map((quality) => `, ${quality}`)}
      </Fact>
      {event.documents.length === 0 ? null : (
        <Fact name={EVENT_LABELS.documents}>{event.documents.join(', ')}</Fact>
      )}
      {event.laws.length === 0 ? null : (
        <Fact name={EVENT_LABELS.laws}>
          {event.laws.map((law) => (
            <span key={law.title} className="event-line">
              {law.title}
              {law.date === undefined ? '' : `, ${longDate(law.date)}`}
            </span>
          ))}
        </Fact>
      )}
      {event.people.length === 0 ? null : (
        <Fact name={EVENT_LABELS.people}>{event.people.join(', ')}</Fact>
      )}
      {event.doubt === 'none' ? null : (
        <Fact name={EVENT_LABELS.doubt}>{sentence(DOUBT_WORDS[event.doubt])}.</Fact>
      )}
      {planNote(event).map((note) => (
        <Fact key={note} name={EVENT_LABELS.note}>
          {note}
        </Fact>
      ))}
      {event.note === undefined ? null : (
        <Fact name={EVENT_LABELS.note}>
          <bdi>
            <NoteText note={event.note} capital />
          </bdi>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
