import { useId, useMemo } from 'react';
import { hueColour, huesOf } from '../../charts/emphasis.ts';
import { EventStrip } from '../../charts/event-strip/EventStrip.tsx';
import { datedFacts } from '../../domain/datedFacts.ts';
import { conflictsAbout } from '../../domain/organization.ts';
import type { OrganizationAsOf, RelationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { stripLabel } from '../../wording/eventStrip.ts';
import { factText, trueWhen } from '../../wording/organizationFacts.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { ECONOMY_NAMES, sinceText, standingInWords } from '../../wording/relations.ts';
import { TermText } from '../shared/TermText.tsx';
import type { KindFilter } from './cardSearch.ts';
import { EventList } from './EventList.tsx';
import { FactValue } from './FactValue.tsx';
import { openedFact, openedRelation } from './opened.ts';
import { DisagreeMark } from './OrganizationCard.tsx';
import { CARD_ECONOMIES } from './selectCards.ts';
import type { Opened } from './SourceDialog.tsx';

const HUES = huesOf(CARD_ECONOMIES);

type Props = {
  readonly relation: RelationAsOf;
  readonly record: OrganizationAsOf;
  readonly asOf: PartialDate;
  readonly kind: KindFilter;
  readonly event: string | undefined;
  readonly onOpen: (opened: Opened) => void;
};

/** One economy with the organization: its standing, its figures, its events on a line and in a list. */
export function RelationPanel({ relation, record, asOf, kind, event, onOpen }: Props) {
  const titleId = useId();
  const { economy, status, standing, since, notYet } = relation;
  const name = ECONOMY_NAMES[economy] ?? economy;
  const colour = hueColour(HUES.get(economy) ?? 'a');
  const events = useMemo(
    () => relation.events.filter((one) => kind === 'any' || one.kind === kind),
    [relation, kind],
  );
  return (
    <section
      className="panel relation-panel"
      data-id={economy}
      style={{ borderBlockStartColor: colour }}
      aria-labelledby={titleId}
    >
      <h3 id={titleId} tabIndex={-1} style={{ color: colour }}>
        {name}
      </h3>
      <p>
        <button
          type="button"
          className="fact-button"
          onClick={() => onOpen(openedRelation(record, relation, name))}
        >
          {notYet === true ? standingInWords(standing, since, true) : status}
          {/* Within the button, since a mark after one of several lines begins a line of its own. */}
          {conflictsAbout(record, economy).length === 0 ? null : <DisagreeMark />}
        </button>{' '}
        {notYet === true || standing === 'unknown' || standing === 'none' ? null : (
          <small>
            {since === undefined ? (
              sinceText(since, true)
            ) : (
              <time dateTime={since}>{sinceText(since, true)}</time>
            )}
          </small>
        )}
      </p>
      <Figures relation={relation} record={record} onOpen={onOpen} />
      {events.length === 0 ? (
        <p className="relation-none">
          {relation.events.length === 0
            ? ORGANIZATION_LABELS.noEvents
            : ORGANIZATION_LABELS.noEventsOfKind}
        </p>
      ) : (
        <>
          <EventStrip
            label={stripLabel(events, name, record.abbreviation)}
            events={events}
            asOf={asOf}
            colour={colour}
            onPick={focusEvent}
            onLeave={() => document.getElementById(titleId)?.focus()}
          />
          <EventList
            events={events}
            economy={economy}
            name={name}
            record={record}
            pointedAt={event}
            onOpen={onOpen}
          />
        </>
      )}
    </section>
  );
}

/** From the mark on the line to the event in the list. */
function focusEvent(id: string): void {
  const item = document.querySelector(`.event-list [data-id="${CSS.escape(id)}"] button`);
  if (item instanceof HTMLElement) item.focus();
}

function Figures({ relation, record, onOpen }: Pick<Props, 'relation' | 'record' | 'onOpen'>) {
  const figures = datedFacts(relation.figures);
  if (figures.length === 0) return null;
  return (
    <dl className="relation-figures">
      {figures.map(({ id, label, latest, earlier }) => (
        <div key={id} data-id={id}>
          <dt>
            <TermText text={label} />
          </dt>
          <dd>
            <button
              type="button"
              className="fact-button"
              onClick={() => onOpen(openedFact(record, [latest, ...earlier]))}
            >
              <FactValue fact={latest} />
            </button>
            {conflictsAbout(record, id).length === 0 ? null : <DisagreeMark />}
            <small>
              {trueWhen(latest)}
              {earlier.map((one) => `; earlier ${factText(one)}, ${trueWhen(one)}`).join('')}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
