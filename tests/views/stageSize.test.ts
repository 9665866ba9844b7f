import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitInto, stageSize } from '../../src/views/briefing/stage/stageSize.ts';

describe('the stage', () => {
  test.each([
    [1280, 720, 1280, 720, 1],
    [1024, 768, 1024, 768, 1],
    [1920, 1080, 1280, 720, 1.5],
    [1600, 1200, 1024, 768, 1.5625],
    [3840, 2160, 1280, 720, 3],
  ])('of a window of %i by %i is laid out as %i by %i', (width, height, ...laidOut) => {
    const stage = stageSize(width, height);
    expect([stage.width, stage.height, stage.scale]).toEqual(laidOut);
  });

  test('fills any window that it does not scroll in, and never overflows sideways', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 8000 }),
        fc.integer({ min: 150, max: 5000 }),
        (width, height) => {
          const stage = stageSize(width, height);
          expect(stage.width * stage.scale).toBeCloseTo(width, 6);
          if (!stage.scrolls) expect(stage.height * stage.scale).toBeCloseTo(height, 6);
        },
      ),
    );
  });

  test('leaves letters of 18 px at no less than 10, however small the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 150, max: 4000 }),
        (width, height) => {
          expect(stageSize(width, height).scale * 18).toBeGreaterThanOrEqual(10);
        },
      ),
    );
  });

  test('keeps its layout, and with it its rows, in the smaller room beside the notes', () => {
    const whole = stageSize(1280, 720);
    const fitted = fitInto(whole, 896, 660);
    expect([fitted.width, fitted.height]).toEqual([whole.width, whole.height]);
    expect(fitted.width * fitted.scale).toBeLessThanOrEqual(896);
    expect(fitted.height * fitted.scale).toBeLessThanOrEqual(660);
  });
});
