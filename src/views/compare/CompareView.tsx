import { lazy, use, useMemo, useState } from 'react';
import { huesOf } from '../../charts/emphasis.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { COMPARE_LABELS, compareTitle, ONE_ALONE } from '../../wording/compareView.ts';
import { MILESTONES_TITLE, milestonesMeasure } from '../../wording/milestoneTable.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { dataInWords } from '../../wording/dataSource.ts';
import { FactOnDemand } from '../shared/FactOnDemand.tsx';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { LaterPanel } from '../shared/LaterPanel.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { OwnFrame } from '../shared/OwnFrame.tsx';
import { OwnInView, ownInView } from '../shared/ownInView.ts';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { useShownDataset } from '../shared/useShownDataset.ts';
import { ViewPage } from '../shared/ViewPage.tsx';
import { findingAccount, lagAccount } from './compareFigure.ts';
import { compareLink, compareLinkNote } from './compareLink.ts';
import { CompareOnStage } from './CompareOnStage.tsx';
import { CompareControls } from './CompareControls.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { focusCompared } from './focusCompared.ts';
import { PacePanel } from './PacePanel.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { RecordPanels } from './RecordPanels.tsx';
import type { CompareSearch } from './search.ts';
import { FIRST_VISIT } from './search.ts';
import type { Comparison } from './selectComparison.ts';
import { selectComparison, WHOLE_WAIT } from './selectComparison.ts';
import type { Finding } from './selectFindings.ts';
import { selectFindings } from './selectFindings.ts';
import { selectMilestoneTable } from './selectMilestoneTable.ts';
import { TablePanel } from './TablePanel.tsx';
import { TOLD_FINDINGS } from './toldFindings.ts';
import { useCompareLink } from './useCompareLink.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';
import './compare.css';

const CountPanel = lazy(async () => ({ default: (await import('./CountPanel.tsx')).CountPanel }));

/** Two to four accessions, year by year. */
export function CompareView() {
  const dataset = useShownDataset();
  // The loader has placed the data before this view is shown.
  return dataset === undefined ? null : (
    <OwnFrame own={dataset.own}>
      <Compare dataset={dataset} />
    </OwnFrame>
  );
}

function Compare({ dataset }: { readonly dataset: Dataset }) {
  const { ids, search, losses, adjust, compare } = useCompareLink();
  const isOnStage = use(ShowPartsContext) !== undefined;
  const [fact, setFact] = useState<FactRef>();
  const comparison = useFigures(dataset, ids, search);
  const findings = useMemo(() => selectFindings(comparison), [comparison]);
  const milestones = useMemo(() => selectMilestoneTable(comparison), [comparison]);
  const { paths, zero, axis, asOf } = comparison;
  const hues = useMemo(
    () => huesOf(comparison.paths.map(({ applicant }) => applicant.id)),
    [comparison],
  );
  const { openFigure, figureDialog } = useFigureDialog();
  const openFinding = (finding: Finding) => openFigure(findingAccount(finding, comparison));
  function openFact(opened: FactRef): void {
    const lag = lagAccount(opened, comparison);
    if (lag !== undefined) {
      openFigure(lag);
      return;
    }
    askForSources();
    setFact(opened);
  }
  const release = { ...dataset, link: compareLink(comparison, search, dataset) };
  const actionsOf = (part: string) => (
    <div className="panel-actions">
      <AddToBriefing link={release.link} part={part} />
    </div>
  );
  const names = paths.map(({ applicant }) => applicant.name);
  const factDialog =
    fact === undefined ? null : (
      <FactOnDemand
        fact={fact}
        economies={dataset.economies}
        definition={WHOLE_WAIT}
        asOf={asOf}
        onClose={() => setFact(undefined)}
      />
    );
  if (isOnStage) {
    return (
      <>
        <CompareOnStage
          {...{ comparison, search, hues, release, findings, milestones, adjust }}
          losses={[...losses, ...comparison.losses]}
          onFact={openFact}
        />
        {factDialog}
        {figureDialog}
      </>
    );
  }
  const compared = paths.map(({ applicant }) => applicant.id);
  return (
    <OwnInView value={ownInView(dataset.own, compared)}>
      <ViewPage
        name="compare"
        title={compareTitle(names, zero, axis)}
        lede={findings.slice(0, TOLD_FINDINGS).map((finding) => (
          <span key={finding.id}>
            <PhraseText phrases={finding.phrases} onFigure={() => openFinding(finding)} />{' '}
          </span>
        ))}
        dataset={dataset}
        asOf={asOf}
        losses={[...losses, ...comparison.losses]}
        madeWith={search.data}
        onDismiss={() => adjust({ data: undefined })}
        link={release.link}
        version={dataInWords(dataset)}
      >
        {paths.length < 2 ? (
          <Notice>
            <p>{ONE_ALONE}</p>
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => {
                focusCompared(currentTarget);
                compare(FIRST_VISIT);
              }}
            >
              {COMPARE_LABELS.firstPair}
            </button>
          </Notice>
        ) : null}
        <CompareControls
          comparison={comparison}
          search={search}
          hues={hues}
          link={release.link}
          linkNote={compareLinkNote(comparison, dataset)}
          adjust={adjust}
          compare={compare}
        />
        <div className={names.length > 2 ? 'compare-panels is-many' : 'compare-panels'}>
          <PathsPanel
            comparison={comparison}
            search={search}
            hues={hues}
            release={release}
            onFact={openFact}
            onTable={() => adjust({ show: 'table' })}
          />
          <FindingsPanel
            findings={findings}
            onFigure={openFinding}
            actions={actionsOf('findings')}
          />
          <div className="compare-column is-half">
            <LaterPanel drawn={comparison} height={480}>
              <CountPanel
                comparison={comparison}
                hues={hues}
                release={release}
                search={search}
                adjust={adjust}
                onFact={openFact}
              />
            </LaterPanel>
            <LaterPanel drawn={comparison} height={420}>
              <PacePanel comparison={comparison} release={release} onFact={openFact} />
            </LaterPanel>
          </div>

          <div className="is-half">
            <TablePanel
              name="milestones"
              title={MILESTONES_TITLE}
              measure={milestonesMeasure(zero, names)}
              table={milestones}
              comparison={comparison}
              release={release}
              onFact={openFact}
            />
          </div>
          <LaterPanel drawn={comparison} height={900} className="compare-records">
            <RecordPanels
              comparison={comparison}
              newestEvidence={dataset.newestEvidence}
              hues={hues}
              onFact={openFact}
              actionsOf={actionsOf}
            />
          </LaterPanel>
          <WhatIfPanel comparison={comparison} actions={actionsOf('what-if')} />
        </div>
        {factDialog}
        {figureDialog}
      </ViewPage>
    </OwnInView>
  );
}

/** Switching to the table leaves every figure as it is, so it does not count anew. */
function useFigures(dataset: Dataset, ids: readonly string[], search: CompareSearch): Comparison {
  const { zero, axis, asof } = search;
  return useMemo(
    () => selectComparison(dataset, ids, { zero, axis, asof }),
    [dataset, ids, zero, axis, asof],
  );
}
