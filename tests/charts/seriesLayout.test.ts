import { describe, expect, test } from 'vitest';
import { acrossFrom, timeAxis, valueAxis } from '../../src/charts/series/seriesLayout.ts';
import { publicOrganizations } from '../support/publicData.ts';
import { selectSeries } from '../../src/views/organizations/selectSeries.ts';

const wipo = publicOrganizations().find(({ id }) => id === 'wipo')?.series ?? [];
const wto = publicOrganizations().find(({ id }) => id === 'wto')?.series ?? [];
const [ranks] = selectSeries(wipo);
const [members, observers] = selectSeries(wto);

test('the ranks of both economies share a chart with the first place at its start', () => {
  expect(ranks?.title).toBe('Belarus and Kazakhstan in the Global Innovation Index');
  expect(ranks?.lines.map(({ name }) => name)).toEqual(['Belarus', 'Kazakhstan']);
  expect(valueAxis(ranks?.lines ?? [], true)).toEqual({
    domain: [1, 100],
    ticks: [1, 20, 40, 60, 80, 100],
  });
});

test('counts start at 0', () => {
  expect(valueAxis(members?.lines ?? [], false)).toEqual({
    domain: [0, 200],
    ticks: [0, 50, 100, 150, 200],
  });
});

test('the axis of time is cut at whole years, no more than fit', () => {
  const { domain, ticks } = timeAxis(members?.lines ?? [], 4);
  expect(ticks.length).toBeLessThanOrEqual(5);
  expect(domain[0]).toBeLessThanOrEqual(ticks[0] ?? 0);
});

test('one value draws no line and says what it is', () => {
  expect(observers?.lines).toEqual([]);
  expect(observers?.summary).toBe(
    'Observers: one value on record, 31 observers in 2002. One value makes no line.',
  );
});

describe('up and down', () => {
  test('lead to the value of the other line nearest in time', () => {
    expect(
      acrossFrom(ranks?.lines ?? [], 'series-belarus-in-the-global-innovation-index/2021')?.id,
    ).toBe('series-kazakhstan-in-the-global-innovation-index/2021');
  });

  test('lead nowhere from a line that stands alone', () => {
    const id = members?.lines[0]?.marks[0]?.id ?? '';
    expect(acrossFrom(members?.lines ?? [], id)).toBeUndefined();
  });
});
