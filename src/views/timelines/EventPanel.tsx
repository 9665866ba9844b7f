import { memo } from 'react';
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { eventsNear } from '../../domain/timelineFacts.ts';
import type { Neighbour } from '../../domain/timelineFacts.ts';
import { spanBetween } from '../../domain/span.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { longDate, shortDate } from '../../wording/dates.ts';
import { daysOfSpan } from '../../wording/durations.ts';
import { dateQuality, DOUBT_WORDS } from '../../wording/gantt.ts';
import { sentence } from '../../wording/numbers.ts';
import {
  citation,
  clusterTitle,
  EVENT_LABELS,
  gapText,
  offsetText,
  planNote,
  sinceShort,
} from '../../wording/eventDetail.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { CopyText } from '../shared/CopyText.tsx';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { sinceAccount } from './timelineAccounts.ts';
import { NoteText } from '../shared/NoteText.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { TermText } from '../shared/TermText.tsx';
import { RecordAccount } from './RecordAccount.tsx';
import type { TimelineSelection } from './selectTimeline.ts';
import { TopicList } from './TopicList.tsx';
import './event-panel.css';

const NEAR_DAYS = 30;

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
    <aside className="panel event-panel" aria-live="polite">
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

type LinksProps = {
  readonly items: readonly { readonly event: TimelineEvent; readonly text: string }[];
  readonly onOpen: (ids: readonly string[]) => void;
  readonly current?: string;
};

/** More would be a page of their own; the table has them all. */
const MOST_LINKS = 60;

function EventLinks({ items, onOpen, current }: LinksProps) {
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

type DetailProps = Props & { readonly event: TimelineEvent };

function EventDetail(props: DetailProps) {
  const { selection, event, onOpen } = props;
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
      <Gaps {...props} />
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
      <Foot {...props} />
    </article>
  );
}

function EventDate({ event }: { readonly event: TimelineEvent }) {
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

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The figures that a reader of one event asks for first. */
function Gaps({ selection, event, onOpen }: DetailProps) {
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

function Foot({ event, selection, version, link }: DetailProps) {
  const sources = useDatasetStore((state) => state.sources);
  const known = sources.state === 'ready' ? sources.catalogue : undefined;
  return (
    <footer>
      <h3>{EVENT_LABELS.source}</h3>
      <ul className="event-sources">
        {event.sources.map((source) => (
          <li key={source}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <p className="timelines-row no-print">
        <CopyText
          label={EVENT_LABELS.copyCitation}
          done={EVENT_LABELS.citationCopied}
          text={() =>
            citation(
              event,
              selection.economy.name,
              event.sources.flatMap((key) => known?.get(key) ?? []),
              version,
            )
          }
        />
        <CopyLink link={link} />
      </p>
    </footer>
  );
}
