import { describe, expect, it } from 'vitest';

import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectDurationsTable } from '../../src/views/durations/selectDurationsTable.ts';
import { sortRows } from '../../src/ui/sortRows.ts';
import { columnAt, rowsAt } from '../../src/wording/tableModel.ts';
import { countReads } from '../support/countReads.ts';
import { date } from '../support/dates.ts';
import { negotiating } from '../support/economies.ts';
import { shipped } from '../support/shippedData.ts';

const selection = selectDurations(shipped, DEFAULT_SEARCH);
const { columns, rows } = selectDurationsTable(selection);
const column = columns.findIndex(({ key }) => key === 'membership');

describe('who has not joined', () => {
  it('has no date that a machine could take for one', () => {
    const belarus = rows.find(({ id }) => id === 'BLR');
    expect(belarus?.cells[column]).toEqual({ kind: 'unknown', text: 'not reached' });
  });

  it.each(['ascending', 'descending'] as const)('stays last, sorted %s', (direction) => {
    const kinds = sortRows(rows, { column, direction }).map(({ cells }) => cells[column]?.kind);
    const members = kinds.filter((kind) => kind === 'date').length;
    expect(members).toBe(38);
    expect(kinds.slice(0, members)).toEqual(Array.from({ length: members }, () => 'date'));
  });
});

it('has in each column what stands there in its rows', () => {
  const model = selectDurationsTable(selection);
  for (const index of columns.keys()) {
    expect(columnAt(model, index)).toEqual(rows.map(({ cells }) => cells[index]));
  }
  expect(rows[0]?.cells).toHaveLength(columns.length);
  expect(rowsAt(model, [7, 2]).map(({ id }) => id)).toEqual([rows[7]?.id, rows[2]?.id]);
});

it('gives no length to whom no working party had been set up for', () => {
  const dates = { application: '1993-01-01', workingPartyEstablished: '1996-01-01' };
  const dataset = { ...shipped, economies: [negotiating(dates)] };
  const search = { ...DEFAULT_SEARCH, from: 'working-party', asof: date('1995-01-01') } as const;
  expect(selectDurationsTable(selectDurations(dataset, search)).rows[0]?.cells[2]).toEqual({
    kind: 'unknown',
    text: 'not yet begun',
  });
});

it('looks at each wait a few times, however many rows there are', () => {
  const { watched, reads } = countReads(selection.measured, 'applicant');
  selectDurationsTable({ ...selection, measured: watched });
  expect(reads()).toBeLessThan(10 * selection.measured.length);
});
