// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { RowTip } from '../../src/views/durations/RowTip.tsx';
import { member } from '../support/economies.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

test('stages of no length, which begin together, are told apart', async () => {
  const faults = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const day = '1996-01-29';
  const one = member(
    '2015-11-30',
    { application: day, workingPartyEstablished: day, firstMeeting: day },
    { id: 'XYZ', name: 'Quickland' },
  );
  const { rows, definition } = selectDurations({ ...sample, economies: [one] }, DEFAULT_SEARCH);
  const root = await renderInPanel(<RowTip rows={rows} id="XYZ" definition={definition} />);
  const [stages] = rows.map(({ wait }) => wait.stretches.map(({ from }) => from));
  expect(stages?.filter((from) => from === 0).length).toBeGreaterThan(1);
  expect(root.querySelectorAll('dt')).toHaveLength(stages?.length ?? 0);
  expect(faults.mock.calls.filter(([text]) => /same key/.test(String(text)))).toEqual([]);
});
