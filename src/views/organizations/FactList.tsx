import { useMemo } from 'react';
import type { DatedFact } from '../../domain/datedFacts.ts';
import { changesKind, datedFacts } from '../../domain/datedFacts.ts';
import { conflictsAbout } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import { factText, holdsSince, trueWhen } from '../../wording/organizationFacts.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { SourceLine } from '../shared/SourceLine.tsx';
import { useReveal } from '../shared/useReveal.ts';
import { CopyFact } from './CopyFact.tsx';
import { FactValue } from './FactValue.tsx';
import { footnotesOf } from './footnotes.ts';
import { openedFact } from './opened.ts';
import { DisagreeMark } from './OrganizationCard.tsx';
import type { Opened } from './SourceDialog.tsx';

type Props = {
  readonly record: OrganizationAsOf;
  readonly version: string;
  /** Opens this card. */
  readonly link: string;
  /** The fact that a link points at. */
  readonly pointedAt: string | undefined;
  readonly onOpen: (opened: Opened) => void;
};

/** Every fact with the day it was true; older values below the newest; sources as notes in print. */
export function FactList({ record, version, link, pointedAt, onOpen }: Props) {
  const facts = useMemo(() => datedFacts(record.facts), [record]);
  useReveal('.fact-list', pointedAt);
  const notes = useMemo(() => footnotesOf(record.facts), [record]);
  return (
    <section className="panel fact-list" aria-labelledby="facts-title">
      <h2 id="facts-title" tabIndex={-1}>
        {ORGANIZATION_LABELS.facts}
      </h2>
      <p className="chart-measure">{ORGANIZATION_LABELS.factsMeasure}</p>
      <dl data-one-stop>
        {facts.map((fact) => (
          <FactRow key={fact.id} {...{ fact, record, version, link, pointedAt, notes, onOpen }} />
        ))}
      </dl>
      <ol className="fact-footnotes print-only" aria-label={ORGANIZATION_LABELS.sources}>
        {[...notes.keys()].map((source) => (
          <li key={source}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type RowProps = Props & {
  readonly fact: DatedFact;
  readonly notes: ReadonlyMap<string, number>;
};

function FactRow({ fact, record, version, link, pointedAt, notes, onOpen }: RowProps) {
  const { latest, earlier, label } = fact;
  const since = holdsSince(latest);
  return (
    <div
      data-id={fact.id}
      className={fact.id === pointedAt ? 'is-pointed-at' : undefined}
      {...(fact.id === pointedAt ? { 'aria-current': true } : {})}
    >
      <dt>{label}</dt>
      <dd>
        <button
          type="button"
          className="fact-button"
          onClick={() => onOpen(openedFact(record, [latest, ...earlier]))}
        >
          <FactValue fact={latest} />
        </button>
        {conflictsAbout(record, fact.id).length === 0 ? null : <DisagreeMark />}
        <small>
          {since === '' ? null : <>{since}; </>}
          {latest.asOf === undefined ? (
            trueWhen(latest)
          ) : (
            <time dateTime={latest.asOf}>{trueWhen(latest)}</time>
          )}
          {latest.doubt === undefined ? null : <>; {ORGANIZATION_LABELS.inDoubt.toLowerCase()}</>}
          <sup className="print-only">{notes.get(latest.source)}</sup>
        </small>
        {earlier.length === 0 ? null : (
          <ul className="fact-earlier" aria-label={`${ORGANIZATION_LABELS.earlier}: ${label}`}>
            {earlier.map((one) => (
              <li key={`${one.source}${one.asOf ?? ''}`}>
                {factText(one)} <small>{trueWhen(one)}</small>
              </li>
            ))}
          </ul>
        )}
        {changesKind(fact) ? <small>{ORGANIZATION_LABELS.mixed}</small> : null}
      </dd>
      <dd>
        <CopyFact record={record} fact={latest} version={version} link={link} />
      </dd>
    </div>
  );
}
