// @vitest-environment happy-dom
import { act, Suspense } from 'react';
import { expect, it, vi } from 'vitest';

import { DatasetError } from '../../src/data/DatasetError.ts';
import { queryClient } from '../../src/data/queryClient.ts';
import type { TrackRecord } from '../../src/domain/tracks.ts';
import { loadTracks } from '../../src/views/compare/loadTracks.ts';
import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { useTracks } from '../../src/views/compare/useTracks.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

const search = { zero: 'application', axis: 'years', asof: undefined } as const;
const comparison = selectComparison(sample, ['KAZ', 'BLR'], search);
const nothing = {
  entries: [],
  agreements: [],
  agreementTotals: [],
  partners: [],
  workingParty: [],
  statements: [],
};
const records: readonly TrackRecord[] = [{ id: 'KAZ', ...nothing }];

function Reader() {
  return <p>{useTracks(comparison, sample.newestEvidence).length}</p>;
}

it('a second try that succeeds reaches every panel that shows the tracks', async () => {
  const asked = vi.spyOn(queryClient, 'query');
  asked.mockRejectedValueOnce(new DatasetError('tracks', 'altered'));
  const root = await renderInPanel(
    <Suspense>
      <Reader />
      <Reader />
    </Suspense>,
  );
  const shown = () => [...root.querySelectorAll('p')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(shown()).toEqual(['0', '0']));
  asked.mockResolvedValueOnce({ value: records });
  await act(loadTracks);
  expect(shown()).toEqual(['1', '1']);
});
