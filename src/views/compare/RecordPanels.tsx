import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Hue } from '../../charts/emphasis.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { useTracksStore } from '../../stores/tracks.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RETRY } from '../../wording/controls.ts';
import { faultSentence } from '../shared/faultSentence.ts';
import { askForSources } from '../shared/loadDataset.ts';
import { loadTracks } from './loadTracks.ts';
import type { Comparison } from './selectComparison.ts';
import type { AttestedFact } from './SourcesDialog.tsx';
import { SourcesDialog } from './SourcesDialog.tsx';
import { StandingPanel } from './StandingPanel.tsx';
import { TracksPanel } from './TracksPanel.tsx';
import { useTracks } from './useTracks.ts';

type Props = {
  readonly comparison: Comparison;
  readonly newestEvidence: PartialDate;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly onFact: (fact: FactRef) => void;
  /** At the foot of each, by its name. */
  readonly actionsOf?: (part: string) => ReactNode;
  /** One of the two alone, as on a slide. */
  readonly only?: 'standing' | 'tracks';
};

/** What rests on the file of tracks as well; without it, the rest is still shown. */
export function RecordPanels({ comparison, newestEvidence, hues, onFact, actionsOf, only }: Props) {
  const [source, setSource] = useState<AttestedFact>();
  const tracks = useTracks(comparison, newestEvidence);
  const onRecord = useTracksStore((state) => state.tracks);
  function openSource(fact: AttestedFact): void {
    askForSources();
    setSource(fact);
  }
  return (
    <>
      {only === 'tracks' ? null : (
        <StandingPanel
          comparison={comparison}
          tracks={tracks}
          hues={hues}
          onFact={onFact}
          onSource={openSource}
          actions={actionsOf?.('standing')}
        />
      )}
      {only === 'standing' ? null : onRecord.state === 'failed' ? (
        <Notice urgent>
          <p>{faultSentence(onRecord.error)}</p>
          <button type="button" className="button" onClick={() => void loadTracks()}>
            {RETRY}
          </button>
        </Notice>
      ) : (
        <TracksPanel
          comparison={comparison}
          tracks={tracks}
          hues={hues}
          onSource={openSource}
          actions={actionsOf?.('tracks')}
        />
      )}
      {source === undefined ? null : (
        <SourcesDialog fact={source} onClose={() => setSource(undefined)} />
      )}
    </>
  );
}
