import { describe, expect, test } from 'vitest';
import type { FactSeries } from '../../src/domain/organization.ts';
import { seriesShape } from '../../src/domain/seriesShape.ts';
import { seriesSummary } from '../../src/wording/factSeries.ts';
import { date } from '../support/dates.ts';

function series(points: readonly (readonly [string, number | string])[]): FactSeries {
  return {
    id: 'series-members',
    label: 'Members',
    unit: 'members',
    measure: 'count',
    points: points.map(([when, value]) => ({ date: date(when), value, source: 'test-source' })),
  };
}

describe('a series that makes no line says so', () => {
  test.each([
    ['none', [], 'empty', 'Members: no value on record.'],
    [
      'one value',
      [['2002', 31]],
      'single',
      'Members: one value on record, 31 members in 2002. One value makes no line.',
    ],
    [
      'a number and words',
      [
        ['2002', 31],
        ['2005', 'about forty'],
      ],
      'words',
      'Members: given in words, so no line is drawn. 2002: 31; 2005: about forty.',
    ],
  ] as const)('%s', (_, points, kind, sentence) => {
    const one = series(points);
    expect(seriesShape(one).kind).toBe(kind);
    expect(seriesSummary(one, seriesShape(one))).toBe(sentence);
  });
});

test('words between numbers are told and not drawn as a zero', () => {
  const one = series([
    ['1995', 76],
    ['2000', 'more than a hundred'],
    ['2024-11-29', 166],
  ]);
  const shape = seriesShape(one);
  expect(shape.kind === 'line' ? shape.points.map(({ value }) => value) : []).toEqual([76, 166]);
  expect(seriesSummary(one, shape)).toBe(
    'Members: from 76 in 1995 to 166 on 29 November 2024. Given in words and not drawn: 2000: more than a hundred.',
  );
});

test('a rank names its best place', () => {
  const ranks: FactSeries = {
    ...series([
      ['2018', 86],
      ['2021', 62],
      ['2024', 85],
    ]),
    label: 'Belarus',
    measure: 'rank',
  };
  expect(seriesSummary(ranks, seriesShape(ranks))).toBe(
    'Belarus: from 86th in 2018 to 85th in 2024; best 62nd in 2021.',
  );
});
