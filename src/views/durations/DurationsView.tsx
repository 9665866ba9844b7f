import { lazy, Suspense, use, useMemo, useState } from 'react';
import { huesOf, withHighlight } from '../../charts/emphasis.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Draw } from '../../exports/picture.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { TableModel } from '../../wording/tableModel.ts';
import { HIGHLIGHT_FULL, PAGE_TITLE } from '../../wording/durationsView.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { dataInWords } from '../../wording/dataSource.ts';
import { LaterPanel } from '../shared/LaterPanel.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { FactOnDemand } from '../shared/FactOnDemand.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { OwnFrame } from '../shared/OwnFrame.tsx';
import { OwnInView, ownInView } from '../shared/ownInView.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PrintFoot } from '../shared/PrintFoot.tsx';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { useShownDataset } from '../shared/useShownDataset.ts';
import { DurationControls } from './DurationControls.tsx';
import { durationsLink } from './durationsLink.ts';
import { Lede } from './Lede.tsx';
import type { Comparison, DurationsSearch } from './search.ts';
import type { MeasuredDay } from './selectDurations.ts';
import { selectDay, selectDurations } from './selectDurations.ts';
import { selectFindings } from './selectFindings.ts';
import { selectHighlighted } from './selectHighlighted.ts';
import { StageBarsPanel } from './StageBarsPanel.tsx';
import { useDurationsSearch } from './useDurationsSearch.ts';
import './durations.css';

const EconomyCard = lazy(async () => ({
  default: (await import('./EconomyCard.tsx')).EconomyCard,
}));
const JoinedPanel = lazy(async () => ({
  default: (await import('./JoinedPanel.tsx')).JoinedPanel,
}));
const DistributionPanel = lazy(async () => ({
  default: (await import('./DistributionPanel.tsx')).DistributionPanel,
}));
const DurationsOnStage = lazy(async () => ({
  default: (await import('./DurationsOnStage.tsx')).DurationsOnStage,
}));

/** About the height of a card, kept free until it is here. */
const CARD_HEIGHT_PX = 380;

/** How long each economy has waited, and how such waits end. */
export function DurationsView() {
  const dataset = useShownDataset();
  const { highlight } = useDurationsSearch().search;
  // The loader has placed the data before this view is shown; without them there is no view.
  if (dataset === undefined) throw new Error('The durations view was drawn without its data.');
  return (
    <OwnFrame own={dataset.own}>
      <OwnInView value={ownInView(dataset.own, highlight)}>
        <MeasuredDurations dataset={dataset} />
      </OwnInView>
    </OwnFrame>
  );
}

/** Everyone is measured apart from what is made of it: with very many, each takes its time. */
function MeasuredDurations({ dataset }: { readonly dataset: Dataset }) {
  const { from, to, asof } = useDurationsSearch().search;
  const day = useMemo(() => selectDay(dataset, { from, to, asof }), [dataset, from, to, asof]);
  return <Durations dataset={dataset} day={day} />;
}

type DurationsProps = { readonly dataset: Dataset; readonly day: MeasuredDay };

function Durations({ dataset, day }: DurationsProps) {
  const { search, losses, adjust } = useDurationsSearch();
  const [fact, setFact] = useState<FactRef>();
  const [isFull, setFull] = useState(false);
  const isOnStage = use(ShowPartsContext) !== undefined;
  const selection = useFigures(dataset, search, day);
  const highlighted = selectHighlighted(dataset, selection, search.highlight);
  const hues = useMemo(() => huesOf(search.highlight), [search.highlight]);
  function openFact(opened: FactRef): void {
    askForSources();
    setFact(opened);
  }
  const link = durationsLink(search, dataset);
  const actionsOf =
    (part: string, name: string, comparison?: Comparison) => (table: TableModel, draw: Draw) => (
      <div className="chart-actions">
        <AddToBriefing link={link} part={part} />
        <ExportMenu
          name={name}
          part={part}
          table={table}
          {...(selection.measured.length === 0 ? {} : { draw })}
          account={async () =>
            (await import('./exportAccount.ts')).exportAccount(selection, search, {
              title: table.caption,
              release: dataset,
              ...(comparison && { comparison }),
            })
          }
        />
      </div>
    );
  function toggle(id: string): void {
    const highlight = search.highlight.includes(id)
      ? search.highlight.filter((one) => one !== id)
      : withHighlight(search.highlight, id);
    setFull(highlight === undefined);
    if (highlight !== undefined) adjust({ highlight });
  }
  const factDialog =
    fact === undefined ? null : (
      <FactOnDemand
        fact={fact}
        economies={dataset.economies}
        definition={selection.definition}
        asOf={selection.asOf}
        onClose={() => setFact(undefined)}
      />
    );
  if (isOnStage) {
    return (
      <Suspense fallback={null}>
        <DurationsOnStage
          {...{ dataset, selection, search, hues, adjust }}
          cards={highlighted.cards}
          losses={[...losses, ...highlighted.losses]}
          onToggle={toggle}
          onFact={openFact}
        />
        {factDialog}
      </Suspense>
    );
  }
  return (
    <main className="durations" id="content">
      <PageTitle title={PAGE_TITLE} asOf={selection.asOf} />
      <Lede
        selection={selection}
        highlighted={highlighted.cards}
        search={search}
        onFact={openFact}
      />
      <DatasetNotices dataset={dataset} asOf={selection.asOf} />
      <LinkNotices
        losses={[...losses, ...highlighted.losses]}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => adjust({ data: undefined })}
      />
      {isFull ? <Notice>{HIGHLIGHT_FULL}</Notice> : null}
      <DurationControls search={search} selection={selection} link={link} adjust={adjust} />
      <div className={search.show === 'table' ? 'durations-columns is-table' : 'durations-columns'}>
        <div className="durations-main">
          <StageBarsPanel
            selection={selection}
            search={search}
            hues={hues}
            release={dataset}
            findings={selectFindings(highlighted.cards)}
            onToggle={toggle}
            onFact={openFact}
            onTable={() => adjust({ show: 'table' })}
            onReset={() => adjust({ status: 'all', region: 'any', group: 'any', asof: undefined })}
          />
          <LaterPanel height={670} className="durations-later-main" drawn={selection}>
            <DistributionPanel
              selection={selection}
              data={dataset}
              hues={hues}
              view={search.show}
              onFact={openFact}
              actions={actionsOf('distribution', 'durations-by-year')}
            />
          </LaterPanel>
        </div>
        <div className="durations-side">
          <LaterPanel height={990} drawn={selection}>
            <JoinedPanel
              selection={selection}
              data={dataset}
              comparison={search.compare}
              onComparison={(compare) => adjust({ compare })}
              hues={hues}
              view={search.show}
              actions={actionsOf('joined', 'share-joined', search.compare)}
            />
          </LaterPanel>
          {highlighted.cards.map((card) => (
            <LaterPanel key={card.applicant.id} height={CARD_HEIGHT_PX} drawn={selection}>
              <EconomyCard
                card={card}
                hue={hues.get(card.applicant.id)}
                selection={selection}
                onFact={openFact}
                onRemove={() => toggle(card.applicant.id)}
                actions={
                  <div className="chart-actions">
                    <AddToBriefing link={link} part={`card-${card.applicant.id}`} />
                  </div>
                }
              />
            </LaterPanel>
          ))}
        </div>
      </div>
      <PrintFoot link={link} version={dataInWords(dataset)} asOf={selection.asOf} />
      {factDialog}
    </main>
  );
}

/** Highlighting and switching to the table leave every figure as it is, so they do not count anew. */
function useFigures(dataset: Dataset, search: DurationsSearch, day: MeasuredDay) {
  const { status, region, group, from, to, sort, asof } = search;
  return useMemo(
    () => selectDurations(dataset, { status, region, group, from, to, sort, asof }, day),
    [dataset, day, status, region, group, from, to, sort, asof],
  );
}
