import { use, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Organization } from '../../domain/organization.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOrganizationsStore } from '../../stores/organizations.ts';
import {
  asOfNotice,
  ORGANIZATION_LABELS,
  ORGANIZATIONS_LEDE,
  ORGANIZATIONS_TITLE,
} from '../../wording/organizations.ts';
import { Notice } from '../../ui/Notice.tsx';
import { stageSource } from '../../wording/stage.ts';
import { linkTo, paths } from '../paths.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PrintFoot } from '../shared/PrintFoot.tsx';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { useLinkSearch } from '../shared/useLinkSearch.ts';
import { openedCell } from './openedCell.ts';
import { OrganizationCard } from './OrganizationCard.tsx';
import { OrganizationControls } from './OrganizationControls.tsx';
import { OrganizationsTable } from './OrganizationsTable.tsx';
import { ParticipationMatrix } from './ParticipationMatrix.tsx';
import { parseSearch, writeSearch } from './search.ts';
import { selectCards } from './selectCards.ts';
import { selectCompared } from './selectCompared.ts';
import { selectOverview } from './selectOverview.ts';
import { SideBySide } from './SideBySide.tsx';
import type { Opened } from './SourceDialog.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { stageOrder } from './stageOrder.ts';
import '../shared/view-page.css';
import './organizations.css';

/** What each body is and where Belarus and Kazakhstan stand with it. */
export function OrganizationsView() {
  const dataset = useDatasetStore((state) => state.dataset);
  const organizations = useOrganizationsStore((state) => state.organizations);
  // The loader has placed both before this view is shown.
  if (dataset === undefined || organizations === undefined) return null;
  return <Organizations dataset={dataset} organizations={organizations} />;
}

type Props = { readonly dataset: Dataset; readonly organizations: readonly Organization[] };

function Organizations({ dataset, organizations }: Props) {
  const { search, losses, adjust } = useLinkSearch(parseSearch, writeSearch);
  const [opened, setOpened] = useState<Opened>();
  const showParts = use(ShowPartsContext);
  const asOf = search.asof ?? dataset.newestEvidence;
  const { field, find, side } = search;
  const cards = useMemo(
    () => selectCards(organizations, { field, find }, asOf),
    [organizations, field, find, asOf],
  );
  const compared = useMemo(
    () => selectCompared(organizations, side, asOf),
    [organizations, side, asOf],
  );
  const overview = useMemo(() => selectOverview(cards, asOf), [cards, asOf]);
  function open(fact: Opened): void {
    askForSources();
    setOpened(fact);
  }
  const link = linkTo(paths.organizations, writeSearch(search), dataset.version);
  const actionsOf = (part: string) => (
    <div className="panel-actions">
      <AddToBriefing link={link} part={part} />
    </div>
  );
  const sideBySide = (
    <SideBySide
      compared={compared}
      organizations={organizations}
      onChoose={(chosen) => adjust({ side: chosen })}
      onOpen={open}
      actions={actionsOf('side')}
    />
  );
  const matrix = (
    <ParticipationMatrix
      organizations={organizations}
      economies={dataset.economies}
      asOf={asOf}
      onOpen={open}
      actions={actionsOf('matrix')}
    />
  );
  const dialog =
    opened === undefined ? null : (
      <SourceDialog opened={opened} onClose={() => setOpened(undefined)} />
    );
  if (showParts !== undefined) {
    const source = stageSource(asOf, dataset.version);
    const shows = { side: sideBySide, matrix };
    return (
      <div className="organizations on-stage">
        {showParts({
          parts: stageOrder(search).map((name) => ({ name, show: shows[name], source })),
          losses: [...losses, ...compared.losses],
        })}
        {dialog}
      </div>
    );
  }
  return (
    <main className="view-page organizations" id="content">
      <PageTitle title={ORGANIZATIONS_TITLE} asOf={asOf} />
      <p className="view-lede">{ORGANIZATIONS_LEDE}</p>
      <DatasetNotices dataset={dataset} asOf={asOf} />
      <LinkNotices
        losses={[...losses, ...compared.losses]}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => adjust({ data: undefined })}
      />
      {asOf === dataset.newestEvidence ? null : <Notice>{asOfNotice(asOf)}</Notice>}
      <OrganizationControls
        search={search}
        shown={cards.length}
        total={organizations.length}
        table={search.show === 'side' ? compared.table : overview}
        release={dataset}
        adjust={adjust}
      />
      {search.show === 'side' ? (
        sideBySide
      ) : cards.length === 0 ? (
        <p className="panel organizations-none">
          {ORGANIZATION_LABELS.noneFound}{' '}
          <button
            type="button"
            className="button"
            onClick={() => adjust({ field: 'any', find: '' })}
          >
            {ORGANIZATION_LABELS.reset}
          </button>
        </p>
      ) : search.show === 'table' ? (
        <OrganizationsTable
          table={overview}
          onFact={(fact) => {
            const cell = openedCell(cards, fact);
            if (cell !== undefined) open(cell);
          }}
        />
      ) : (
        <div className="organizations-cards">
          {cards.map((card) => (
            <OrganizationCard key={card.organization.id} card={card} onOpen={open} />
          ))}
        </div>
      )}
      {matrix}
      <PrintFoot link={link} version={dataset.version} asOf={asOf} />
      {dialog}
    </main>
  );
}
