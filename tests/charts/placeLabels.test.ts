import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { overlap, placeLabels } from '../../src/charts/placeLabels.ts';

const bounds = { left: 40, top: 0, right: 240, bottom: 180 };

const anyRequests = fc
  .array(
    fc.record({
      text: fc.stringMatching(/^[A-Z][a-z ]{2,60}$/),
      x: fc.integer({ min: bounds.left, max: bounds.right }),
      y: fc.integer({ min: bounds.top, max: bounds.bottom }),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: String(index) })));

const space = { bounds, fontSize: 13, obstacles: [], marks: [] };

it('lets no two labels overlap and none leave the bounds, however near their points', () => {
  fc.assert(
    fc.property(anyRequests, (requests) => {
      const boxes = placeLabels(requests, space).map(({ box }) => box);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(bounds.left);
        expect(box.right).toBeLessThanOrEqual(bounds.right + 0.001);
        expect(box.top).toBeGreaterThanOrEqual(bounds.top);
        expect(box.bottom).toBeLessThanOrEqual(bounds.bottom);
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      }
    }),
  );
});

it('finds a place for six names at one point', () => {
  const names = [
    'Belarus',
    'Kazakhstan',
    'Russia',
    'Uzbekistan',
    'Algeria',
    'Bosnia and Herzegovina',
  ];
  const requests = names.map((text) => ({ id: text, text, x: 200, y: 60 }));
  expect(placeLabels(requests, space)).toHaveLength(6);
});

it('keeps off what must stay visible, where there is room beside it', () => {
  const curve = { left: 40, right: 240, top: 70, bottom: 95 };
  const [label] = placeLabels([{ id: 'a', text: 'Belarus', x: 140, y: 97 }], {
    ...space,
    obstacles: [curve],
  });
  expect(label === undefined || overlap(label.box, curve)).toBe(false);
});

it('leads a line to a name that stands apart from its point', () => {
  const requests = ['Belarus', 'Kazakhstan', 'Uzbekistan', 'Russia', 'Algeria'].map((text) => ({
    id: text,
    text,
    x: 140,
    y: 90,
  }));
  const placed = placeLabels(requests, space);
  expect(placed.some(({ apart }) => !apart)).toBe(true);
  expect(placed.some(({ apart }) => apart)).toBe(true);
});
