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
    expect(viewTitleSize(`${two}, and Kazakhstan less than four years of it`, 1280)).toBe(36);
  });

  test('is no smaller than 36 px on a stage of 1280 px, and 30 px on one that is scaled up', () => {
    expect(viewTitleSize(FINDING, 1280)).toBe(36);
    expect(viewTitleSize(FINDING, 1152)).toBe(30);
  });

  test('does not shrink where that saves no line', () => {
    expect(viewTitleSize(FINDING.repeat(2), 1280)).toBe(viewTitleSize(FINDING.repeat(2), 1281));
    expect(viewTitleSize('Accession '.repeat(13), 1024)).toBeGreaterThan(30);
  });
});
