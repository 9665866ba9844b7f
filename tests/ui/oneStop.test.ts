// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';

import { keepOneStop, stopAfter, stopReached } from '../../src/ui/oneStop.ts';

/** Four rows of three buttons; the third row has none in its second cell. */
function drawGrid(): void {
  const table = document.createElement('table');
  table.className = 'data-table';
  for (const row of [0, 1, 2, 3]) {
    const line = table.insertRow();
    for (const column of [0, 1, 2]) {
      const cell = line.insertCell();
      const content = document.createElement('button');
      content.textContent = `${row}${column}`;
      if (row !== 2 || column !== 1) cell.append(content);
    }
  }
  document.body.replaceChildren(table);
}

function button(text: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  if (found === undefined) throw new RangeError(`No such button: ${text}`);
  return found;
}

function inTabOrder(): readonly (string | null)[] {
  return [...document.querySelectorAll('button')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent);
}

function keep(): void {
  document.querySelectorAll('.data-table').forEach(keepOneStop);
}

describe('a long table', () => {
  beforeEach(() => {
    drawGrid();
    keep();
  });

  test('is one stop of the Tab key', () => expect(inTabOrder()).toEqual(['00']));

  test('is come back to where it was left, also when it is drawn anew', () => {
    expect(stopReached(button('31'))).toBe(true);
    expect(inTabOrder()).toEqual(['31']);
    keep();
    expect(inTabOrder()).toEqual(['31']);
  });

  test.each([
    ['00', 'ArrowRight', false, '01'],
    ['02', 'ArrowRight', false, undefined],
    ['01', 'ArrowLeft', false, '00'],
    ['02', 'ArrowDown', false, '12'],
    // Where the column is empty, what is nearest to it.
    ['11', 'ArrowDown', false, '20'],
    ['20', 'ArrowUp', false, '10'],
    ['01', 'PageDown', false, '31'],
    ['12', 'Home', false, '10'],
    ['10', 'End', false, '12'],
    ['12', 'Home', true, '00'],
    ['12', 'End', true, '32'],
    ['12', 'Enter', false, undefined],
  ])('from %s, %s (with Ctrl: %s) leads to %s', (from, key, ctrlKey, to) => {
    expect(stopAfter(button(from), { key, ctrlKey })?.textContent).toBe(to);
  });
});

test('a short table is walked through by Tab, also when it has been a long one', () => {
  drawGrid();
  keep();
  document.querySelectorAll('tr:not(:first-child)').forEach((row) => row.remove());
  keep();
  expect(inTabOrder()).toEqual(['00', '01', '02']);
  expect(stopReached(button('00'))).toBe(false);
});
