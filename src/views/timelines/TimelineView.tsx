import { lazy, Suspense, use, useCallback, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { Economy } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { economyById } from '../../domain/dataset.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { timelineFromRecord } from '../../domain/timelineFromRecord.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useTimelinesStore } from '../../stores/timelines.ts';
import { plainText } from '../../wording/phrase.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { timelineTitle } from '../../wording/timelines.ts';
import { RECORD_TITLES } from '../../wording/recordTitles.ts';
import { timelinePath } from '../paths.ts';
import { AfterPaint } from '../shared/AfterPaint.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { OWN_MOVE } from '../shared/ownMove.ts';
import type { Loss } from '../shared/searchReader.ts';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { ViewPage } from '../shared/ViewPage.tsx';
import { EventPanel } from './EventPanel.tsx';
import { GanttPanel } from './GanttPanel.tsx';
import { entriesAccount } from './timelineAccounts.ts';
import { lede } from './lede.ts';
import { NoSuchEconomy } from './NoSuchEconomy.tsx';
import { RecordNotice } from './RecordNotice.tsx';
import { selectMatches } from './selectMatches.ts';
import { selectTimeline } from './selectTimeline.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { TimelineControls } from './TimelineControls.tsx';
import { timelineLink } from './timelineLink.ts';
import { useTimelineSearch } from './useTimelineSearch.ts';
import './timelines.css';

const CountsPanel = lazy(async () => ({
  default: (await import('./CountsPanel.tsx')).CountsPanel,
}));

/** The full record of one economy. */
export function TimelineView() {
  const { id = '' } = useParams();
  const dataset = useDatasetStore((state) => state.dataset);
  if (dataset === undefined) return null;
  const economy = economyById(dataset.economies, id);
  return economy === undefined ? (
    <NoSuchEconomy id={id} economies={dataset.economies} />
  ) : (
    // Another economy is another record: nothing opened in this one is carried over.
    <EconomyTimeline key={id} dataset={dataset} economy={economy} />
  );
}

type EconomyProps = { readonly dataset: Dataset; readonly economy: Economy };

function EconomyTimeline({ dataset, economy }: EconomyProps) {
  const navigate = useNavigate();
  const showParts = use(ShowPartsContext);
  const link = useTimelineSearch();
  const { openFigure, figureDialog } = useFigureDialog();
  const { search, losses, adjust, moveWindow } = link;
  const [listed, setListed] = useState<readonly string[]>([]);
  const timeline = useTimeline(economy);
  const selection = useSelection(dataset, economy, timeline, search);
  const matches = useMemo(() => selectMatches(selection, search.find), [selection, search.find]);
  const window = link.window ?? selection.extent;
  const address = timelineLink(economy.id, search, dataset.version);
  const event = selection.recorded.find((one) => one.id === search.event);
  const open = useCallback(
    (ids: readonly string[]): void => {
      askForSources();
      const [only] = ids;
      setListed((before) => (ids.length > 1 ? ids : before.includes(only ?? '') ? before : []));
      adjust({ event: ids.length === 1 ? only : undefined });
    },
    [adjust],
  );
  const goTo = useCallback((id: string) => void navigate(timelinePath(id), OWN_MOVE), [navigate]);
  const allLosses = [
    ...losses,
    ...selection.losses,
    ...lostEvent(search.event, event !== undefined),
  ];
  const gantt = (
    <GanttPanel
      selection={selection}
      search={search}
      matches={matches}
      window={window}
      dataset={dataset}
      adjust={adjust}
      moveWindow={moveWindow}
      onOpen={open}
    />
  );
  const counts = (
    <CountsPanel selection={selection} search={search} dataset={dataset} link={address} />
  );
  if (showParts !== undefined) {
    const parts = [
      { name: 'gantt', show: gantt },
      { name: 'counts', show: counts },
    ];
    return showParts({ parts, losses: allLosses });
  }
  return (
    <ViewPage
      name="timelines"
      title={timelineTitle(economy.name, timeline.kind)}
      lede={
        <PhraseText
          phrases={lede(selection)}
          onFigure={() => openFigure(entriesAccount(plainText(lede(selection)), selection))}
        />
      }
      dataset={dataset}
      asOf={selection.asOf}
      notice={<RecordNotice economy={economy.id} kind={timeline.kind} />}
      losses={allLosses}
      madeWith={search.data}
      onDismiss={() => adjust({ data: undefined })}
      link={address}
      version={dataset.version}
    >
      <TimelineControls
        dataset={dataset}
        selection={selection}
        search={search}
        matches={matches}
        link={address}
        window={window}
        adjust={adjust}
        moveWindow={moveWindow}
        onEconomy={goTo}
        onOpen={open}
      />
      <div className="timelines-columns">
        <div className="timelines-main">
          {gantt}
          <AfterPaint placeholder={<Waiting />}>
            <Suspense fallback={<Waiting />}>{counts}</Suspense>
          </AfterPaint>
        </div>
        <EventPanel
          selection={selection}
          event={event}
          listed={listed}
          version={dataset.version}
          link={address}
          onOpen={open}
        />
      </div>
      {figureDialog}
    </ViewPage>
  );
}

/** Keeps the place of the counts, so that nothing moves when they come. */
function Waiting() {
  return <div className="panel timelines-waiting" aria-busy="true" />;
}

function lostEvent(id: string | undefined, isThere: boolean): readonly Loss[] {
  return id === undefined || isThere ? [] : [{ name: 'event', value: id, why: 'no-such-entry' }];
}

function useTimeline(economy: Economy): Timeline {
  const recorded = useTimelinesStore((state) => state.timelines.get(economy.id));
  return useMemo(
    () =>
      recorded?.state === 'ready' ? recorded.timeline : timelineFromRecord(economy, RECORD_TITLES),
    [recorded, economy],
  );
}

/** Window, find and detail leave every event where it is, so they do not sort anew. */
function useSelection(
  dataset: Dataset,
  economy: Economy,
  timeline: Timeline,
  search: ReturnType<typeof useTimelineSearch>['search'],
): TimelineSelection {
  const { years, doubt, silence, asof } = search;
  const { newestEvidence } = dataset;
  // The address is read anew at every step: only what the lists say counts.
  const trackNames = search.tracks?.join(',');
  const yearText = years === undefined ? undefined : `${years.from}-${years.to}`;
  return useMemo(() => {
    const [from, to] = (yearText ?? '').split('-').map(Number);
    return selectTimeline(economy, timeline, newestEvidence, {
      tracks: trackNames === undefined ? undefined : trackNames.split(',').filter(Boolean),
      years: from === undefined || to === undefined ? undefined : { from, to },
      doubt,
      silence,
      asof,
    });
  }, [economy, timeline, newestEvidence, trackNames, yearText, doubt, silence, asof]);
}
