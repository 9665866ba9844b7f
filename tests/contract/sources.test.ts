import { expect, test } from 'vitest';
import type { Source, SourceKind } from '../../src/domain/provenance.ts';
import { publicSources } from '../support/publicData.ts';

const sources = [...publicSources().values()];

/** Who is seen to speak, by publisher and title: the rule of docs/decisions/0002 where it can be read off. */
const RULES: readonly (readonly [
  kind: SourceKind,
  who: string,
  speaks: (source: Source) => boolean,
])[] = [
  ['wto', 'a document with a symbol of the WTO', ({ title }) => /^WT\/[A-Z]+[/(]/.test(title)],
  [
    'wto',
    'the WTO as publisher',
    ({ publisher = '' }) =>
      /^(World Trade Organization|WTO Accessions Division|GATT Secretariat)\b/.test(publisher),
  ],
  [
    'wto',
    'a report of a working party',
    ({ title }) => /\breport of the Working Party on/i.test(title),
  ],
  ['wto', 'the newsletter on accessions', ({ title }) => /Accessions Newsletter/.test(title)],
  [
    'wto',
    'a release of the WTO, republished',
    ({ title }) => /WTO (news|release)[^)]*, republished/.test(title),
  ],
  ['government', 'the CIA', ({ title }) => title.startsWith('CIA World Factbook')],
  [
    'government',
    'a ministry, mission or embassy',
    ({ publisher = '' }) =>
      /^((Royal )?Embassy|Ministry|Permanent Mission|Office of the United States)/.test(publisher),
  ],
  [
    'intergovernmental',
    'the UN and its programmes',
    ({ publisher = '' }) =>
      /^(UNCTAD|UNDP|UN DESA|United Nations|International Trade Centre)/.test(publisher),
  ],
  [
    'intergovernmental',
    'the European Union',
    ({ publisher = '', title }) =>
      /^(European Commission|Delegation of the European Union|Official Journal)/.test(publisher) ||
      title.startsWith('EEAS'),
  ],
  [
    'intergovernmental',
    'the EAEU, its court and its treaty',
    ({ title }) => /^(Court of|Treaty on) the EAEU/.test(title),
  ],
  ['intergovernmental', 'WCO, WIPO, IPU', ({ title }) => /^(WCO|WIPO|IPU)\b/.test(title)],
  [
    'press',
    'an agency of news',
    ({ publisher = '' }) =>
      /^(BelTA|Kazinform|Interfax|Reuters|Xinhua|Hina|APS|Sputnik|Trend)\b/.test(publisher),
  ],
  [
    'encyclopedia',
    'an encyclopedia or a copy of it',
    ({ title }) => /Wikipedia|[Ee]ncyclopedia|Kiddle|Wikiwand/.test(title),
  ],
];

test.each(RULES)('%s is the kind of %s', (kind, _who, speaks) => {
  const spoken = sources.filter(speaks);
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.filter((source) => source.kind !== kind).map(({ key }) => key)).toEqual([]);
});

test('one publisher is of one kind', () => {
  const kinds = new Map<string, Set<SourceKind>>();
  for (const { publisher, kind } of sources) {
    if (publisher !== undefined)
      kinds.set(publisher, (kinds.get(publisher) ?? new Set()).add(kind));
  }
  expect([...kinds].filter(([, all]) => all.size > 1).map(([publisher]) => publisher)).toEqual([]);
});
