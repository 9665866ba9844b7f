import { describe, expect, test } from 'vitest';

import { GLOSSARY } from '../../src/wording/glossary.ts';
import { GUIDE_SOURCES } from '../../src/wording/guideSources.ts';
import { withTerms } from '../../src/wording/termMentions.ts';
import { publicSources } from '../support/publicData.ts';

function linked(...texts: readonly string[]): readonly string[] {
  return withTerms(texts)
    .flat()
    .flatMap(({ text, term }) => (term === undefined ? [] : [`${text} > ${term}`]));
}

describe('the terms in a text', () => {
  test.each([
    ['Formal meetings held by then', ['Formal meetings > formal-meeting']],
    [
      'a formal meeting of the Working Party',
      ['formal meeting > formal-meeting', 'Working Party > working-party'],
    ],
    ['one plurilateral meeting, no formal one', ['plurilateral meeting > plurilateral-meeting']],
    ['informal meetings are not counted', []],
    ['The draft reported nothing', []],
    [
      'Kaplan–Meier, with fewer than ten at risk',
      ['Kaplan–Meier > kaplan-meier', 'at risk > at-risk'],
    ],
  ])('%s', (text, terms) => {
    expect(linked(text)).toEqual(terms);
  });

  test('are linked at their first mention in a panel alone', () => {
    expect(linked('The working party met.', 'A working party has a chair.')).toEqual([
      'working party > working-party',
    ]);
  });

  test('leave the text as it is', () => {
    const text = 'The working party and its formal meetings; a working party; LDCs.';
    expect(
      withTerms([text])
        .flat()
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the guide', () => {
  test('lists no source that nothing in it rests on, but for those of the stages', () => {
    const used = new Set<string>(GLOSSARY.flatMap(({ sources }) => [...sources]));
    expect(GUIDE_SOURCES.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('leads from each key to a source of the data', () => {
    const keys = GUIDE_SOURCES.flatMap((source) => ('key' in source ? [source.key] : []));
    expect(keys.filter((key) => !publicSources().has(key))).toEqual([]);
  });
});
