import { use, useEffect, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Dataset } from '../../domain/dataset.ts';
import type { Organization } from '../../domain/organization.ts';
import { organizationById } from '../../domain/organization.ts';
import { organizationAsOf } from '../../domain/organizationAsOf.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOrganizationsStore } from '../../stores/organizations.ts';
import { Notice } from '../../ui/Notice.tsx';
import { asOfNotice, FIELD_LABELS, ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { linkTo, organizationPath, paths } from '../paths.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PrintFoot } from '../shared/PrintFoot.tsx';
import type { Loss } from '../shared/searchReader.ts';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { useLinkSearch } from '../shared/useLinkSearch.ts';
import { parseCardSearch, writeCardSearch } from './cardSearch.ts';
import { CardActions } from './CardActions.tsx';
import { ConflictsAndGaps } from './ConflictsAndGaps.tsx';
import { FactList } from './FactList.tsx';
import { OrganizationOnStage } from './OrganizationOnStage.tsx';
import { Relations } from './Relations.tsx';
import { SeriesExport } from './SeriesExport.tsx';
import { SeriesSection } from './SeriesSection.tsx';
import type { Opened } from './SourceDialog.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { UnknownOrganization } from './UnknownOrganization.tsx';
import '../shared/view-page.css';
import './organization-page.css';

/** One organization in full. */
export function OrganizationView() {
  const { id = '' } = useParams();
  const dataset = useDatasetStore((state) => state.dataset);
  const organizations = useOrganizationsStore((state) => state.organizations);
  // The loader has placed both before this view is shown.
  if (dataset === undefined || organizations === undefined) return null;
  const organization = organizationById(organizations, id.toLowerCase());
  if (organization === undefined) {
    return <UnknownOrganization typed={id} organizations={organizations} />;
  }
  return <OrganizationPage key={organization.id} dataset={dataset} organization={organization} />;
}

type Props = { readonly dataset: Dataset; readonly organization: Organization };

function OrganizationPage({ dataset, organization }: Props) {
  const { search, losses, adjust } = useLinkSearch(parseCardSearch, writeCardSearch);
  const [opened, setOpened] = useState<Opened>();
  const isOnStage = use(ShowPartsContext) !== undefined;
  const asOf = search.asof ?? dataset.newestEvidence;
  const record = useMemo(() => organizationAsOf(organization, asOf), [organization, asOf]);
  const { abbreviation, name, field, kind, seat } = record;
  const events = record.relations.flatMap((relation) => relation.events);
  const link = linkTo(organizationPath(record.id), writeCardSearch(search), dataset.version);
  useEffect(() => {
    // The sources stand on the page and in its print, so they are asked for with it.
    askForSources();
  }, []);
  const allLosses: readonly Loss[] = [
    ...losses,
    ...lost('event', search.event, events),
    ...lost('fact', search.fact, record.facts),
  ];
  const dialog =
    opened === undefined ? null : (
      <SourceDialog opened={opened} onClose={() => setOpened(undefined)} />
    );
  if (isOnStage) {
    return (
      <div className="organization-page on-stage" data-field={field}>
        <OrganizationOnStage
          {...{ record, asOf }}
          version={dataset.version}
          view={search.show}
          losses={allLosses}
          onOpen={setOpened}
        />
        {dialog}
      </div>
    );
  }
  return (
    <main className="view-page organization-page" id="content" data-field={field}>
      <p className="organization-page-up no-print">
        <Link to={paths.organizations}>{ORGANIZATION_LABELS.allOrganizations}</Link>
      </p>
      <p className="organization-card-kind">
        {FIELD_LABELS[field]} · {seat}
      </p>
      <PageTitle title={abbreviation === name ? name : `${name} (${abbreviation})`} asOf={asOf} />
      <p className="view-lede">{kind.charAt(0).toUpperCase() + kind.slice(1)}</p>
      <DatasetNotices dataset={dataset} asOf={asOf} />
      <LinkNotices
        losses={allLosses}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => adjust({ data: undefined })}
      />
      {asOf === dataset.newestEvidence ? null : <Notice>{asOfNotice(asOf)}</Notice>}
      <CardActions
        record={record}
        search={search}
        release={dataset}
        onView={(show) => adjust({ show })}
      />
      <FactList
        record={record}
        version={dataset.version}
        link={link}
        pointedAt={search.fact}
        onOpen={setOpened}
      />
      <Relations
        record={record}
        asOf={asOf}
        kind={search.kind}
        event={search.event}
        onKind={(chosen) => adjust({ kind: chosen })}
        onOpen={setOpened}
      />
      <SeriesSection
        series={record.series}
        view={search.show}
        renderActions={(picture) => (
          <div className="chart-actions">
            <AddToBriefing link={link} part={picture.id} />
            <SeriesExport picture={picture} record={record} search={search} release={dataset} />
          </div>
        )}
      />
      <ConflictsAndGaps record={record} />
      <PrintFoot link={link} version={dataset.version} asOf={asOf} />
      {dialog}
    </main>
  );
}

/** What the link points at, where the card holds no such part. */
function lost(
  name: string,
  value: string | undefined,
  parts: readonly { readonly id: string }[],
): readonly Loss[] {
  if (value === undefined || parts.some(({ id }) => id === value)) return [];
  return [{ name, value, why: 'unknown-value' }];
}
