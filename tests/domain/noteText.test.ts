import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfNote } from '../../src/domain/noteText.ts';

const known = new Set(['wto-nl-2017-09', 'mfa-by-geneva']);
const isSource = (key: string) => known.has(key);

describe('a note that names sources', () => {
  it('is cut where a key of the catalogue stands', () => {
    expect(partsOfNote('first draft by September 2017 (wto-nl-2017-09)', isSource)).toEqual([
      { kind: 'words', text: 'first draft by September 2017 (' },
      { kind: 'source', key: 'wto-nl-2017-09' },
      { kind: 'words', text: ')' },
    ]);
  });

  it('keeps what only looks like a key as words', () => {
    const parts = partsOfNote('multi-fibre talks, 16-17 July', isSource);
    expect(parts.every(({ kind }) => kind === 'words')).toBe(true);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        const joined = partsOfNote(note, isSource)
          .map((part) => (part.kind === 'words' ? part.text : part.key))
          .join('');
        expect(joined).toBe(note);
      }),
    );
  });
});
