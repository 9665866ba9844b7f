import type { Organization } from '../../domain/organization.ts';
import { conflictsAbout } from '../../domain/organization.ts';
import { pointText, seriesWhen } from '../../wording/factSeries.ts';
import { cardWhen, factsCount } from '../../wording/organizationFacts.ts';
import { FIELD_LABELS, ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { organizationPath } from '../paths.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { BriefRelations } from './BriefRelations.tsx';
import { FactValue } from './FactValue.tsx';
import { openedFact } from './opened.ts';
import type { Highlight, OrganizationCard as Card } from './selectCards.ts';
import type { Opened } from './SourceDialog.tsx';

type Props = { readonly card: Card; readonly onOpen: (opened: Opened) => void };

/** One organization at a glance: what it is, its key facts, where the two economies stand. */
export function OrganizationCard({ card, onOpen }: Props) {
  const { organization, highlights, relations, facts } = card;
  const { id, abbreviation, name, field, seat } = organization;
  return (
    <article
      className="panel organization-card"
      data-id={id}
      data-field={field}
      aria-label={abbreviation}
    >
      <p className="organization-card-kind">
        {FIELD_LABELS[field]} · {seat}
      </p>
      <h2>
        <ViewLink to={organizationPath(id)}>{abbreviation}</ViewLink>
      </h2>
      <p className="organization-card-name">{name}</p>
      <dl className="organization-card-facts">
        {highlights.map((highlight) => (
          <CardLine
            key={highlight.kind === 'fact' ? highlight.fact.id : highlight.series.id}
            highlight={highlight}
            organization={organization}
            onOpen={onOpen}
          />
        ))}
      </dl>
      <BriefRelations organization={organization} relations={relations} onOpen={onOpen} />
      <footer>
        <span>{factsCount(facts)}</span>
        <ViewLink
          isOnlyLink
          to={organizationPath(id)}
          aria-label={`${ORGANIZATION_LABELS.openCard}: ${abbreviation}`}
        >
          {ORGANIZATION_LABELS.openCard}
        </ViewLink>
      </footer>
    </article>
  );
}

type LineProps = {
  readonly highlight: Highlight;
  readonly organization: Pick<Organization, 'abbreviation' | 'conflicts'>;
  readonly onOpen: (opened: Opened) => void;
};

function CardLine({ highlight, organization, onOpen }: LineProps) {
  if (highlight.kind === 'series')
    return <SeriesLine {...{ organization, onOpen }} {...highlight} />;
  const { fact } = highlight;
  const when = cardWhen(fact);
  return (
    <div>
      <dt>
        {fact.label}
        {conflictsAbout(organization, fact.id).length === 0 ? null : <DisagreeMark />}
      </dt>
      <dd>
        <button
          type="button"
          className="fact-button"
          onClick={() => onOpen(openedFact(organization, [fact.latest, ...fact.earlier]))}
        >
          <FactValue fact={fact.latest} />
        </button>
        {when === '' ? null : <small>{when}</small>}
      </dd>
    </div>
  );
}

function SeriesLine({
  series,
  organization,
  onOpen,
}: Omit<LineProps, 'highlight'> & Extract<Highlight, { readonly kind: 'series' }>) {
  const latest = series.points.at(-1);
  if (latest === undefined) return null;
  const text = pointText(series, latest);
  return (
    <div>
      <dt>{series.label}</dt>
      <dd>
        <button
          type="button"
          className="fact-button"
          onClick={() =>
            onOpen({
              title: `${organization.abbreviation}: ${series.label}`,
              value: `${text}, ${seriesWhen(series, latest)}`,
              statements: series.points.toReversed().map(({ source, note, date, value }) => ({
                source,
                crossCheck: [],
                inferred: false,
                note: [`${date}: ${value}`, note].filter((part) => part !== undefined).join('. '),
              })),
              conflicts: conflictsAbout(organization, series.id),
            })
          }
        >
          <data value={String(latest.value)}>{text}</data>
        </button>
        <small>{seriesWhen(series, latest)}</small>
      </dd>
    </div>
  );
}

/** Says that sources disagree without taking a line of its own. */
export function DisagreeMark() {
  return (
    <span className="disagree-mark" title={PROVENANCE_LABELS.conflicts}>
      <span aria-hidden="true">≠</span>
      <span className="visually-hidden"> {PROVENANCE_LABELS.conflicts}</span>
    </span>
  );
}
