import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { huesOf } from '../../charts/emphasis.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { LOADING } from '../../wording/controls.ts';
import { PAGE_TITLE, VIEW_LABELS } from '../../wording/durationsView.ts';
import { AfterPaint } from '../shared/AfterPaint.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { FactDialog } from '../shared/FactDialog.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { DurationControls } from './DurationControls.tsx';
import { EconomyCard } from './EconomyCard.tsx';
import { Lede } from './Lede.tsx';
import type { DurationsSearch } from './search.ts';
import { selectDurations } from './selectDurations.ts';
import { selectHighlighted } from './selectHighlighted.ts';
import { StageBarsPanel } from './StageBarsPanel.tsx';
import { useDurationsSearch } from './useDurationsSearch.ts';
import './durations.css';

const JoinedPanel = lazy(async () => ({
  default: (await import('./JoinedPanel.tsx')).JoinedPanel,
}));
const DistributionPanel = lazy(async () => ({
  default: (await import('./DistributionPanel.tsx')).DistributionPanel,
}));

/** How long each economy has waited, and how such waits end. */
export function DurationsView() {
  const dataset = useDatasetStore((state) => state.dataset);
  // The loader has placed the data before this view is shown.
  return dataset === undefined ? null : <Durations dataset={dataset} />;
}

function Durations({ dataset }: { readonly dataset: Dataset }) {
  const { search, losses, adjust } = useDurationsSearch();
  const [fact, setFact] = useState<FactRef>();
  const selection = useFigures(dataset, search);
  const highlighted = selectHighlighted(dataset, selection, search.highlight);
  const hues = useMemo(() => huesOf(search.highlight), [search.highlight]);
  function openFact(opened: FactRef): void {
    askForSources();
    setFact(opened);
  }
  const toggle = (id: string) => adjust({ highlight: toggled(search.highlight, id) });
  return (
    <main className="durations" id="content">
      <PageTitle title={PAGE_TITLE} asOf={selection.asOf} />
      <Lede selection={selection} highlighted={highlighted.cards} search={search} />
      <DatasetNotices dataset={dataset} />
      <LinkNotices
        losses={[...losses, ...highlighted.losses]}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => adjust({ data: undefined })}
      />
      <DurationControls
        search={search}
        selection={selection}
        version={dataset.version}
        adjust={adjust}
      />
      <div className={search.show === 'table' ? 'durations-columns is-table' : 'durations-columns'}>
        <div className="durations-main">
          <StageBarsPanel
            selection={selection}
            search={search}
            hues={hues}
            version={dataset.version}
            onToggle={toggle}
            onFact={openFact}
            onTable={() => adjust({ show: 'table' })}
            onReset={() => adjust({ status: 'all', region: 'any', group: 'any', asof: undefined })}
          />
          <Later height={520}>
            <DistributionPanel
              selection={selection}
              hues={hues}
              view={search.show}
              onFact={openFact}
            />
          </Later>
        </div>
        <div className="durations-side">
          <Later height={560}>
            <JoinedPanel
              selection={selection}
              comparison={search.compare}
              onComparison={(compare) => adjust({ compare })}
              hues={hues}
              view={search.show}
              onFact={openFact}
            />
          </Later>
          {highlighted.cards.map((card) => (
            <EconomyCard
              key={card.applicant.id}
              card={card}
              hue={hues.get(card.applicant.id)}
              definition={selection.definition}
              onFact={openFact}
              onRemove={() => toggle(card.applicant.id)}
            />
          ))}
        </div>
      </div>
      {fact === undefined ? null : (
        <FactDialog
          fact={fact}
          economies={dataset.economies}
          definition={selection.definition}
          asOf={selection.asOf}
          onClose={() => setFact(undefined)}
        />
      )}
    </main>
  );
}

/** Highlighting and switching to the table leave every figure as it is, so they do not count anew. */
function useFigures(dataset: Dataset, search: DurationsSearch) {
  const { status, region, group, from, to, sort, asof } = search;
  return useMemo(
    () => selectDurations(dataset, { status, region, group, from, to, sort, asof }),
    [dataset, status, region, group, from, to, sort, asof],
  );
}

function toggled(highlight: readonly string[], id: string): readonly string[] {
  return highlight.includes(id) ? highlight.filter((one) => one !== id) : [...highlight, id];
}

type LaterProps = {
  /** Height in pixels of the panel to come, so that nothing moves when it does. */
  readonly height: number;
  readonly children: ReactNode;
};

/** A panel whose library loads after the rows are on screen. */
function Later({ height, children }: LaterProps) {
  const placeholder = (
    <div className="panel" style={{ minHeight: height }} aria-busy="true">
      <p className="visually-hidden">
        {LOADING} ({VIEW_LABELS.chart})
      </p>
    </div>
  );
  return (
    <AfterPaint placeholder={placeholder}>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </AfterPaint>
  );
}
