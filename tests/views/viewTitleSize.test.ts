import { describe, expect, test } from 'vitest';
import { viewTitleSize } from '../../src/views/briefing/stage/wordsOnSlide.ts';

const FINDING =
  'Belarus applied in September 1993 and has been negotiating for 32 years and 6 months, longer than every one of the 38 accessions completed';

describe('the headline above a chart', () => {
  test('is large while it is short', () => {
    expect(viewTitleSize('Only Algeria has waited longer', 1280)).toBe(40);
  });

  test('steps down before it takes the room of two rows', () => {
    const two = 'Belarus went almost twelve years without a formal meeting of its working party';
    expect(viewTitleSize(`${two} in Geneva`, 1280)).toBe(40);
    expect(viewTitleSize(`${two}, and Kazakhstan less than four`, 1280)).toBe(36);
  });

  test('is no smaller than 36 px on a stage of 1280 px, and 32 px on a narrower one', () => {
    expect(viewTitleSize(FINDING, 1280)).toBe(36);
    expect(viewTitleSize(FINDING, 1024)).toBe(32);
  });
});
