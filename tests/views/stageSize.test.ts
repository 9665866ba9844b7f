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

  test('keeps its layout, and with it its rows, beside notes that leave it room', () => {
    const whole = stageSize(1920, 1080);
    const fitted = fitInto(whole, 1344, 1020);
    expect([fitted.width, fitted.height]).toEqual([whole.width, whole.height]);
    expect(fitted.scale).toBeCloseTo(1.05, 2);
  });

  test.each([
    // A window, and the room that the notes and the bar leave in it.
    [1280, 720, 1024, 667],
    [1440, 900, 1184, 847],
    [1024, 768, 1024, 563],
    [1920, 1080, 1344, 1020],
  ])('of %i by %i shows no letter under 18 px in a room of %i by %i', (width, height, ...room) => {
    const { scale, ...fitted } = fitInto(stageSize(width, height), ...room);
    expect(scale).toBeGreaterThanOrEqual(1);
    expect(fitted.width * scale).toBeLessThanOrEqual(room[0]);
    expect(fitted.height * scale).toBeLessThanOrEqual(room[1]);
  });

  test('stays within a room of any size, and shrinks no further than that asks', () => {
    const size = fc.integer({ min: 200, max: 4000 });
    fc.assert(
      fc.property(size, size, size, size, (width, height, across, down) => {
        const whole = stageSize(width, height);
        const room = [Math.min(width, across), Math.min(height, down)] as const;
        const fitted = fitInto(whole, ...room);
        if (whole.scrolls) return;
        expect(fitted.width * fitted.scale).toBeLessThanOrEqual(room[0] + 1e-6);
        expect(fitted.height * fitted.scale).toBeLessThanOrEqual(room[1] + 1e-6);
        expect(fitted.scale).toBeGreaterThanOrEqual(
          Math.min(1, room[0] / whole.width, room[1] / whole.height) - 1e-6,
        );
      }),
    );
  });
});
