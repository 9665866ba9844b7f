// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { withOwnData } from '../../src/domain/withOwnData.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectDurationsTable } from '../../src/views/durations/selectDurationsTable.ts';
import { FactDialog } from '../../src/views/shared/FactDialog.tsx';
import { ABOUT_LABELS } from '../../src/wording/aboutData.ts';
import { date } from '../support/dates.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { publicSources } from '../support/publicData.ts';
import { sample } from '../support/sampleDataset.ts';
import { shipped, shippedEconomies } from '../support/shippedData.ts';

const own = ownDataOf({
  fileName: 'mine.csv',
  mode: 'added',
  records: recordsOf(csv('name,application\nKazakhstan,1997\n')),
  replaced: ['KAZ'],
});

afterEach(() => useOwnData.setState({ own: undefined }));

test.each([
  ['an own record', withOwnData(sample, own), false],
  ['a bundled record of the same code', sample, true],
] as const)('an error in %s can be reported: %#', async (_, { economies }, isOffered) => {
  useOwnData.setState({ own });
  const root = await renderInPanel(
    <FactDialog
      fact={{ record: 'KAZ', field: 'application' }}
      economies={economies}
      definition={{ from: 'application', to: 'membership' }}
      asOf={date('2026-04-22')}
      onClose={() => undefined}
    />,
  );
  expect(root.textContent).toContain('Kazakhstan');
  expect(root.textContent.includes(ABOUT_LABELS.reportError)).toBe(isOffered);
});

const catalogue = publicSources();
const durations = selectDurationsTable(selectDurations(shipped, DEFAULT_SEARCH));

test.each(durations.rows.map(({ id, cells }) => [id, cells] as const))(
  'every date of %s opens its source, by links that are safe to follow',
  async (id, cells) => {
    useDatasetStore.setState({ sources: { state: 'ready', catalogue } });
    const dates = cells.flatMap((cell) =>
      cell.kind === 'date' && cell.fact !== undefined ? [{ ...cell, fact: cell.fact }] : [],
    );
    const root = await renderInPanel(
      dates.map(({ fact }) => (
        <FactDialog
          key={fact.field}
          fact={fact}
          economies={shippedEconomies}
          definition={{ from: 'application', to: 'membership' }}
          asOf={shipped.newestEvidence}
          onClose={() => undefined}
        />
      )),
    );
    expect(dates.map(({ fact }) => fact.record)).toEqual(dates.map(() => id));
    const dialogs = [...root.querySelectorAll('dialog')];
    expect(
      dialogs.map((one) => one.querySelector('.fact-value time')?.getAttribute('datetime')),
    ).toEqual(dates.map(({ value }) => value));
    for (const dialog of dialogs) {
      expect(dialog.querySelector('.source-line[data-id]')).not.toBeNull();
      const outward = [...dialog.querySelectorAll('a')].filter((link) => link.target === '_blank');
      expect(outward).not.toEqual([]);
      for (const { href, rel } of outward) {
        expect(href).toMatch(/^https?:\/\/[^/]/);
        expect(rel.split(' ')).toContain('noopener');
      }
    }
  },
);
