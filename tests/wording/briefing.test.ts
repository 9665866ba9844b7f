import { describe, expect, it, test } from 'vitest';
import { proposedHeadline } from '../../src/wording/briefing.ts';
import { linkLength } from '../../src/wording/deckLinks.ts';

describe('the headline proposed for a slide', () => {
  const long = 'x'.repeat(150);
  test.each([
    ['Belarus has waited 32 y 7 m. Kazakhstan joined in 2015.', 'Belarus has waited 32 y 7 m'],
    ['A third had joined after 14.2 years.', 'A third had joined after 14.2 years'],
    ['', 'Formal meetings'],
    ['  ', 'Formal meetings'],
    [`${long}.`, 'Formal meetings'],
    [`Kazakhstan held 20 meetings; ${long}.`, 'Kazakhstan held 20 meetings'],
    [`59 economies: 38 joined, 21 wait; ${long}.`, '59 economies: 38 joined, 21 wait'],
    [`Median times: ${long}; ${long}.`, 'Median times'],
  ])('of “%s” is “%s”', (finding, headline) => {
    expect(proposedHeadline(finding, 'Formal meetings')).toBe(headline);
  });
});

describe('before a link is copied', () => {
  it('its length is said, and what becomes of a link as long', () => {
    expect(linkLength(1_234)).toMatch(
      /^This link has 1,234 characters\. Mail and chat programs take it/,
    );
    expect(linkLength(3_000)).toMatch(/some mail and chat programs cut/);
    expect(linkLength(9_000)).toMatch(/Save the briefing as a file/);
  });
});
