// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { FigureDialog } from '../../src/views/shared/FigureDialog.tsx';
import type { OwnInViewState } from '../../src/views/shared/ownInView.ts';
import { OwnInView } from '../../src/views/shared/ownInView.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

const [bundled] = sample.economies;

beforeEach(() => {
  const records = recordsOf(csv(`code,name,application\n${bundled?.id},Own,1987-03-04\n`));
  const own = ownDataOf({ fileName: 'mine.csv', mode: 'in-place', records, replaced: [] });
  useDatasetStore.setState({ dataset: sample, sources: { state: 'ready', catalogue: new Map() } });
  useOwnData.setState({ own });
  return () => useOwnData.setState({ own: undefined });
});

test.each<readonly [OwnInViewState, boolean]>([
  ['shown', true],
  ['none', false],
])('in a view where own data are "%s" the inputs of a figure are own: %s', async (state, isOwn) => {
  const account = {
    title: 'Median',
    definition: 'The middle',
    formula: ['…'],
    basis: [{ record: bundled?.id ?? '', field: 'application' }],
    asOf: sample.newestEvidence,
  };
  const root = await renderInPanel(
    <OwnInView value={state}>
      <FigureDialog account={account} onClose={() => {}} />
    </OwnInView>,
  );
  const inputs = [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(inputs).toHaveLength(1);
  expect(inputs[0]?.includes('1987')).toBe(isOwn);
});
