import { describe, expect, test } from 'vitest';

import { beforeChanges, figuresOf, holdsChange, WHOLE_RECORD } from '../../src/domain/figures.ts';

const record = {
  id: 'XAA',
  status: 'member',
  note: 'joined in good order',
  line: 12,
  milestones: { membership: { date: '2001', source: 'a-source' } },
  events: [
    { id: 'wp-01', date: '1999-02', planned: true },
    { id: 'wp-01', date: '1999-03' },
  ],
  counts: [{ value: 7 }, { value: 'seven or eight' }],
};
const change = { file: 'f.json', record: 'XAA', why: 'because' };

describe('the figures of a record', () => {
  test('are its numbers, dates, yes or no and statuses, each by its path', () => {
    expect(Object.fromEntries(figuresOf(record))).toEqual({
      status: 'member',
      'milestones.membership.date': '2001',
      'events.wp-01.date': '1999-02',
      'events.wp-01.planned': true,
      'events.wp-01~2.date': '1999-03',
      'counts.0.value': 7,
      'counts.1.value': 'seven or eight',
    });
  });

  test('keep their paths when an item with an id is put before them', () => {
    const events = [
      { id: 'wp-00', date: '1998' },
      { id: 'wp-09', date: '1999' },
    ];
    const paths = [...figuresOf({ events }).keys()];
    expect(paths).toEqual(['events.wp-00.date', 'events.wp-09.date']);
    expect([...figuresOf({ events: events.slice(1) }).keys()]).toEqual(['events.wp-09.date']);
  });
});

describe('undoing changes', () => {
  const figures = figuresOf(record);

  test('gives the old value, takes away what was added, and brings back what went', () => {
    const before = beforeChanges(figures, [
      { ...change, field: 'status', old: 'negotiating', new: 'member' },
      { ...change, field: 'events.wp-01', old: null, new: 'added' },
      { ...change, field: 'ordinal', old: 150, new: null },
    ]);
    expect(before.get('status')).toBe('negotiating');
    expect(before.get('ordinal')).toBe(150);
    expect([...before.keys()].filter((path) => path.startsWith('events.wp-01.'))).toEqual([]);
    expect(before.has('events.wp-01~2.date')).toBe(true);
  });

  test('of a record that is new leaves nothing', () => {
    const whole = { ...change, field: WHOLE_RECORD, old: null, new: 'added' };
    expect(beforeChanges(figures, [whole]).size).toBe(0);
    expect(holdsChange(figures, whole)).toBe(true);
  });

  test('needs the record to hold what was told', () => {
    expect(holdsChange(figures, { ...change, field: 'status', old: null, new: 'member' })).toBe(
      true,
    );
    expect(holdsChange(figures, { ...change, field: 'status', old: null, new: 'observer' })).toBe(
      false,
    );
    expect(holdsChange(figures, { ...change, field: 'status', old: 'member', new: null })).toBe(
      false,
    );
  });
});
