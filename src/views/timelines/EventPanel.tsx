import { memo } from 'react';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { shortDate } from '../../wording/dates.ts';
import { clusterTitle, EVENT_LABELS } from '../../wording/eventDetail.ts';
import { EventDetail } from './EventDetail.tsx';
import { EventLinks } from './EventLinks.tsx';
import { RecordAccount } from './RecordAccount.tsx';
import type { TimelineSelection } from './selectTimeline.ts';
import './event-panel.css';

type Props = {
  readonly selection: TimelineSelection;
  readonly event: TimelineEvent | undefined;
  /** Entries that stand as one mark, opened to choose from. */
  readonly listed: readonly string[];
  readonly version: string;
  /** Opens the same entry elsewhere. */
  readonly link: string;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** What one mark stands for: an entry in full, or the entries of a number. */
export const EventPanel = memo(function EventPanel(props: Props) {
  const { selection, event, listed } = props;
  return (
    <aside className="panel event-panel">
      <p role="status" className="visually-hidden">
        {event?.title ?? (listed.length > 1 ? clusterTitle(listed.length) : '')}
      </p>
      {listed.length > 1 ? <ListedEvents {...props} /> : null}
      {event === undefined ? (
        <>
          {listed.length > 1 ? null : <p>{EVENT_LABELS.none}</p>}
          <RecordAccount selection={selection} />
        </>
      ) : (
        <EventDetail {...props} event={event} />
      )}
    </aside>
  );
});

function ListedEvents({ selection, listed, event, onOpen }: Props) {
  const wanted = new Set(listed);
  const events = selection.recorded.filter(({ id }) => wanted.has(id));
  return (
    <section className="event-list">
      <h2>{clusterTitle(events.length)}</h2>
      <EventLinks
        items={events.map((one) => ({ event: one, text: shortDate(one.start) }))}
        onOpen={(ids) => onOpen(ids)}
        {...(event === undefined ? {} : { current: event.id })}
      />
    </section>
  );
}
