import type { Dataset } from '../../src/domain/dataset.ts';
import { date } from './dates.ts';
import { member, negotiating } from './economies.ts';

const LETTERS = 'ABCDEFGHIJKL'.split('');

const members = LETTERS.map((letter, index) =>
  member(
    `${1996 + index * 2}-05-01`,
    { application: `${1990 + index}-01-01` },
    { id: `XA${letter}`, name: `Member ${letter}`, groups: index % 3 === 0 ? ['ldc'] : [] },
  ),
);

const waiting = LETTERS.slice(0, 6).map((letter, index) =>
  negotiating(
    { application: `${1994 + index * 4}-06-01` },
    { id: `XB${letter}`, name: `Waiting ${letter}`, groups: index % 2 === 0 ? ['ldc'] : [] },
  ),
);

/** Twenty made-up accessions, thirteen of them finished, for tests that draw and do not count. */
export const sample: Dataset = {
  economies: [
    ...members,
    ...waiting,
    member('2015-11-30', { application: '1996-01-29' }, { id: 'KAZ', name: 'Kazakhstan' }),
    negotiating({ application: '1993-09-23' }, { id: 'BLR', name: 'Belarus' }),
  ],
  version: '1.0.0',
  newestEvidence: date('2026-04-22'),
  origin: 'published',
  integrity: 'verified',
};
