import type { TimelineEvent } from '../../domain/timeline.ts';
import { longDate } from '../../wording/dates.ts';

/** "19 March 1997 to 20 March 1997", both for machines too. */
export function EventDate({ event }: { readonly event: TimelineEvent }) {
  return (
    <>
      <time dateTime={event.start}>{longDate(event.start)}</time>
      {event.end === undefined ? null : (
        <>
          {' '}
          to <time dateTime={event.end}>{longDate(event.end)}</time>
        </>
      )}
    </>
  );
}
