import { use, useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import type { ProcessStage } from '../../domain/processStages.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { CONTROL_LABELS, VIEW_LABELS } from '../../wording/durationsView.ts';
import {
  GUIDE_LEDE,
  GUIDE_TITLE,
  PROCESS_MEASURE,
  processSource,
  processSummary,
  processTitle,
} from '../../wording/guide.ts';
import { PROCESS_SOURCES, toldAfter } from '../../wording/guideSources.ts';
import { sentence } from '../../wording/numbers.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PrintFoot } from '../shared/PrintFoot.tsx';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { stageAccount } from './stageAccount.ts';
import { useLinkSearch } from '../shared/useLinkSearch.ts';
import { followedInWords } from './followedInWords.ts';
import { Glossary } from './Glossary.tsx';
import { guideAccount } from './guideAccount.ts';
import { GuideSources } from './GuideSources.tsx';
import { ProcessDiagram } from './ProcessDiagram.tsx';
import { parseSearch, writeSearch } from './search.ts';
import { selectProcess } from './selectProcess.ts';
import './guide.css';

const VIEWS = (['chart', 'table'] as const).map((value) => ({ value, label: VIEW_LABELS[value] }));

/** The process of accession and its terms, with how long each stage takes. */
export function GuideView() {
  const dataset = useDatasetStore((state) => state.dataset);
  // The loader has placed the data before this view is shown.
  return dataset === undefined ? null : <Guide dataset={dataset} />;
}

function Guide({ dataset }: { readonly dataset: Dataset }) {
  const { search, losses, adjust } = useLinkSearch(parseSearch, writeSearch);
  const { openFigure, figureDialog } = useFigureDialog();
  const showParts = use(ShowPartsContext);
  const asOf = search.asof ?? dataset.newestEvidence;
  const process = useMemo(() => selectProcess(dataset, asOf), [dataset, asOf]);
  const { stages, followed, table } = process;
  const title = processTitle(stages);
  const account = guideAccount(stages, search, dataset);
  const { link } = account;
  const openStage = (stage: ProcessStage) => openFigure(stageAccount(stage, dataset, asOf));
  const processChart = (
    <ChartFrame
      title={title}
      measure={PROCESS_MEASURE}
      summary={
        <>
          {search.show === 'table' ? <p>{processSummary(stages, asOf)}</p> : null}
          {followed.map((one) => (
            <p key={one.id}>{followedInWords(one)}</p>
          ))}
        </>
      }
      source={processSource(stages, asOf)}
      notes={<p className="guide-after">{sentence(toldAfter(PROCESS_SOURCES))}.</p>}
      table={table}
      view={search.show}
      onFact={({ field }) => {
        const stage = stages.find(({ to }) => to === field);
        if (stage !== undefined) openStage(stage);
      }}
      actions={
        <div className="chart-actions">
          <AddToBriefing link={link} part="process" />
          <ExportMenu
            name="accession-stages"
            part="process"
            table={table}
            account={() => account}
          />
        </div>
      }
    >
      {() => (
        <ProcessDiagram
          stages={stages}
          followed={followed}
          {...(showParts === undefined && { onFigure: openStage })}
        />
      )}
    </ChartFrame>
  );
  if (showParts !== undefined) {
    return showParts({ parts: [{ name: 'process', show: processChart }], losses });
  }
  return (
    <main className="guide" id="content">
      <PageTitle title={GUIDE_TITLE} asOf={asOf} />
      <p className="guide-lede">{GUIDE_LEDE}</p>
      <DatasetNotices dataset={dataset} asOf={asOf} />
      <LinkNotices
        losses={losses}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => adjust({ data: undefined })}
      />
      <div className="guide-controls no-print">
        <SegmentedControl
          label={CONTROL_LABELS.show}
          options={VIEWS}
          value={search.show}
          onChange={(show) => adjust({ show })}
        />
        <CopyLink link={link} />
      </div>
      {processChart}
      <Glossary pointedAt={search.term} />
      <GuideSources />
      {figureDialog}
      <PrintFoot link={link} version={dataset.version} asOf={asOf} />
    </main>
  );
}
