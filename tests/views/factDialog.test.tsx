// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { withOwnData } from '../../src/domain/withOwnData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { FactDialog } from '../../src/views/shared/FactDialog.tsx';
import { ABOUT_LABELS } from '../../src/wording/aboutData.ts';
import { date } from '../support/dates.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

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
