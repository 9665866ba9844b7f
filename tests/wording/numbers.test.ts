import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  count,
  countOf,
  decimal,
  listOf,
  ordinal,
  percent,
  sentence,
} from '../../src/wording/numbers.ts';

describe('a number', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [7245, '7,245'],
    [11_899, '11,899'],
    [-14, '-14'],
  ])('%i reads %s, whatever the language of the machine', (value, text) => {
    expect(count(value)).toBe(text);
  });

  it.each([
    [0, '0.0'],
    [14.2, '14.2'],
    [14.25, '14.3'],
    [14, '14.0'],
    [0.96, '1.0'],
    [1234.56, '1,234.6'],
  ])('%d reads %s to one decimal', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
    [129, '129th'],
    [162, '162nd'],
    [1001, '1,001st'],
  ])('%i in a row is the %s', (value, text) => {
    expect(ordinal(value)).toBe(text);
  });

  it.each([
    [0, '0 meetings'],
    [1, '1 meeting'],
    [2, '2 meetings'],
    [1200, '1,200 meetings'],
  ])('of things agrees with them: %s', (value, text) => {
    expect(countOf(value, 'meeting')).toBe(text);
  });

  it('of things takes their own plural', () => {
    expect(countOf(1, 'economy', 'economies')).toBe('1 economy');
    expect(countOf(59, 'economy', 'economies')).toBe('59 economies');
  });
});

describe('a share', () => {
  it.each([
    [0, '0%'],
    [0.0001, 'under 1%'],
    [0.0049, 'under 1%'],
    [0.005, '1%'],
    [0.29, '29%'],
    [0.3508, '35%'],
    [0.6877, '69%'],
    [0.9949, '99%'],
    [0.9951, 'over 99%'],
    [0.99999, 'over 99%'],
    [1, '100%'],
  ])('of %d reads %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('reads as none or all only where it is none or all', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect(['0%', '100%']).not.toContain(percent(share));
      }),
    );
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['Belarus'], 'Belarus'],
    [['Belarus', 'Serbia'], 'Belarus and Serbia'],
    [['Belarus', 'Serbia', 'Iraq'], 'Belarus, Serbia and Iraq'],
  ])('of %j reads “%s”', (items, text) => {
    expect(listOf(items)).toBe(text);
  });
});

describe('a sentence', () => {
  it.each([
    ['application to membership', 'Application to membership'],
    ['élan', 'Élan'],
    ['38 joined', '38 joined'],
    ['', ''],
  ])('that begins with a computed word has a capital: %s', (text, begun) => {
    expect(sentence(text)).toBe(begun);
  });
});
