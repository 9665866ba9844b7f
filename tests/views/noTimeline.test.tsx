// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { NoSuchEconomy } from '../../src/views/timelines/NoSuchEconomy.tsx';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

test('an economy of the reader’s own has no timeline, and is not said to be unknown', async () => {
  const records = recordsOf(csv('id,name\nXFR,Freedonia\n'));
  const own = ownDataOf({ fileName: 'own.csv', mode: 'added', records, replaced: [] });
  useOwnData.setState({ own });
  const root = await renderInPanel(<NoSuchEconomy id="XFR" economies={sample.economies} />);
  expect(root.textContent).toContain('Freedonia stands in your own file.');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/durations?highlight=XFR');
  const other = await renderInPanel(<NoSuchEconomy id="XFX" economies={sample.economies} />);
  expect(other.textContent).toContain('No economy on record has the code or name XFX');
});
