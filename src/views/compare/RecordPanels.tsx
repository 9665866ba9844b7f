import { use, useMemo, useState } from 'react';
import type { Hue } from '../../charts/emphasis.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { tracksBy } from '../../domain/tracks.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RETRY } from '../../wording/controls.ts';
import { PACE_MEASURE, PACE_TITLE } from '../../wording/pace.ts';
import { askForSources } from '../shared/loadDataset.ts';
import type { Comparison } from './selectComparison.ts';
import { selectPaceTable } from './selectPaceTable.ts';
import type { AttestedFact } from './SourcesDialog.tsx';
import { SourcesDialog } from './SourcesDialog.tsx';
import { StandingPanel } from './StandingPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import { forgetTracks, tracksOnRecord } from './tracksOnRecord.ts';
import { TracksPanel } from './TracksPanel.tsx';

type Props = {
  readonly comparison: Comparison;
  readonly newestEvidence: PartialDate;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly version: string;
  readonly onFact: (fact: FactRef) => void;
};

/** What rests on the file of tracks as well; without it, the rest is still shown. */
export function RecordPanels({ comparison, newestEvidence, hues, version, onFact }: Props) {
  const [, setAsked] = useState(0);
  const [source, setSource] = useState<AttestedFact>();
  const loaded = use(tracksOnRecord());
  const { asOf } = comparison;
  const tracks = useMemo(
    () =>
      loaded.state === 'ready'
        ? loaded.records.map((record) => tracksBy(record, asOf, newestEvidence))
        : [],
    [loaded, asOf, newestEvidence],
  );
  const pace = useMemo(() => selectPaceTable(comparison, tracks), [comparison, tracks]);
  function openSource(fact: AttestedFact): void {
    askForSources();
    setSource(fact);
  }
  return (
    <>
      <TablePanel
        name="pace"
        title={PACE_TITLE}
        measure={PACE_MEASURE}
        table={pace}
        comparison={comparison}
        version={version}
        onFact={onFact}
      />
      <StandingPanel
        comparison={comparison}
        tracks={tracks}
        hues={hues}
        onFact={onFact}
        onSource={openSource}
      />
      {loaded.state === 'failed' ? (
        <Notice urgent>
          <p>{loaded.why}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              forgetTracks();
              setAsked((times) => times + 1);
            }}
          >
            {RETRY}
          </button>
        </Notice>
      ) : (
        <TracksPanel comparison={comparison} tracks={tracks} hues={hues} onSource={openSource} />
      )}
      {source === undefined ? null : (
        <SourcesDialog fact={source} onClose={() => setSource(undefined)} />
      )}
    </>
  );
}
