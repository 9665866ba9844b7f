import type { TimelineEvent } from '../../domain/timeline.ts';

type Props = {
  readonly items: readonly { readonly event: TimelineEvent; readonly text: string }[];
  readonly onOpen: (ids: readonly string[]) => void;
  readonly current?: string;
};

/** More would be a page of their own; the table has them all. */
const MOST_LINKS = 60;

/** Each opens its entry. */
export function EventLinks({ items, onOpen, current }: Props) {
  return (
    <ul className="event-links">
      {items.slice(0, MOST_LINKS).map(({ event, text }) => (
        <li key={event.id} data-id={event.id}>
          <button
            type="button"
            className="link-button"
            aria-current={event.id === current}
            onClick={() => onOpen([event.id])}
          >
            <bdi>{event.documents[0] ?? event.title}</bdi>
          </button>{' '}
          {event.documents.length > 0 ? <bdi>{event.title}</bdi> : null}{' '}
          <time dateTime={event.start}>{text}</time>
        </li>
      ))}
      {items.length > MOST_LINKS ? <li>…</li> : null}
    </ul>
  );
}
