// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { ShowPartsContext } from '../../src/views/shared/stageParts.ts';
import { useShownDataset } from '../../src/views/shared/useShownDataset.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

function Names() {
  return useShownDataset()
    ?.economies.map(({ name }) => name)
    .join();
}

beforeEach(() => {
  const records = recordsOf(csv('name,application\nFreedonia,1997\n'));
  useDatasetStore.setState({ dataset: sample });
  useOwnData.setState({
    own: ownDataOf({ fileName: 'mine.csv', mode: 'in-place', records, replaced: [] }),
  });
  return () => useOwnData.setState({ own: undefined });
});

test('a view shows the accessions of the reader, a slide of it the bundled ones alone', async () => {
  expect((await renderInPanel(<Names />)).textContent).toBe('Freedonia');
  const slide = await renderInPanel(
    <ShowPartsContext value={() => null}>
      <Names />
    </ShowPartsContext>,
  );
  expect(slide.textContent).toBe(sample.economies.map(({ name }) => name).join());
});
