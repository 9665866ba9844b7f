import { describe, expect, test } from 'vitest';
import { guidePath, organizationPath, timelineEventPath } from '../../src/views/paths.ts';
import { selectCards } from '../../src/views/organizations/selectCards.ts';
import { selectCompared } from '../../src/views/organizations/selectCompared.ts';
import { selectMatrix } from '../../src/views/organizations/selectMatrix.ts';
import { selectOverview } from '../../src/views/organizations/selectOverview.ts';
import { selectRecordTable } from '../../src/views/organizations/selectRecordTable.ts';
import { cardWhen, factText } from '../../src/wording/organizationFacts.ts';
import { date } from '../support/dates.ts';
import { publicOrganizations } from '../support/publicData.ts';
import { NEWEST_EVIDENCE, shippedEconomies } from '../support/shippedData.ts';

const organizations = publicOrganizations();
const all = { field: 'any', find: '' } as const;

function found(find: string): readonly string[] {
  const cards = selectCards(organizations, { field: 'any', find }, NEWEST_EVIDENCE);
  return cards.map(({ organization }) => organization.id);
}

describe('the cards', () => {
  const cards = selectCards(organizations, all, NEWEST_EVIDENCE);
  const [wto] = cards;

  test('keep the order of the story', () => {
    expect(cards.slice(0, 3).map(({ organization }) => organization.id)).toEqual([
      'wto',
      'wipo',
      'eu',
    ]);
  });

  test('show a value with its date and the value before', () => {
    const members = wto?.highlights.find((one) => one.kind === 'fact' && one.fact.id === 'members');
    if (members?.kind !== 'fact') throw new Error('no members on the card');
    expect([factText(members.fact.latest), cardWhen(members.fact)]).toEqual([
      '166',
      'as of 29 Nov 2024, was 164 in 2019',
    ]);
  });

  test('an undated value is not said to have been before', () => {
    const states = cards[1]?.highlights.find(
      (one) => one.kind === 'fact' && one.fact.id === 'member-states',
    );
    if (states?.kind !== 'fact') throw new Error('no members on the card');
    expect(cardWhen(states.fact)).toBe('as of 2021, 194 in an undated source');
  });

  test('are found by name, person, title of an event, without accents', () => {
    expect(found('madenoglu')).toEqual(['wto']);
    expect(found('Innovation Index kazakhstan')).toEqual(['wipo']);
    expect(found('Mikuriya')).toEqual(['wco']);
    expect(found('no such thing')).toEqual([]);
  });

  test('are filtered by field', () => {
    const unions = selectCards(
      organizations,
      { field: 'regional-union', find: '' },
      NEWEST_EVIDENCE,
    );
    expect(unions.map(({ organization }) => organization.id)).toEqual(['eu', 'eaeu']);
  });
});

describe('side by side', () => {
  test('the same topic stands in one row', () => {
    const { rows, columns } = selectCompared(organizations, ['wto', 'wipo'], NEWEST_EVIDENCE);
    expect(columns.map(({ id }) => id)).toEqual(['wto', 'wipo']);
    const members = rows.find(({ key }) => key === 'members');
    if (members?.kind !== 'facts') throw new Error('no row of members');
    expect(members.cells.map((facts) => facts.map(({ label }) => label))).toEqual([
      ['Members'],
      ['Member states'],
    ]);
  });

  test('what no source tells is unknown in the file too', () => {
    const { table } = selectCompared(organizations, ['wto', 'gatt'], NEWEST_EVIDENCE);
    const head = table.rows.find(({ id }) => id === 'head');
    expect(head?.cells[2]).toEqual({ kind: 'unknown', text: 'unknown' });
  });

  test('an id that nobody bears is told', () => {
    const { losses, columns } = selectCompared(organizations, ['wto', 'nato'], NEWEST_EVIDENCE);
    expect(losses).toEqual([{ name: 'side', value: 'nato', why: 'unknown-value' }]);
    expect(columns).toHaveLength(1);
  });
});

describe('who is in which', () => {
  const { economies, rows } = selectMatrix(organizations, shippedEconomies, NEWEST_EVIDENCE);

  test('Belarus and Kazakhstan lead the members of the EAEU', () => {
    expect(economies.map(({ id }) => id)).toEqual(['BLR', 'KAZ', 'ARM', 'KGZ', 'RUS']);
  });

  test('all five are in the EAEU, four in the WTO', () => {
    const standings = (id: string) =>
      rows
        .find(({ organization }) => organization.id === id)
        ?.cells.map(({ standing }) => standing);
    expect(standings('eaeu')).toEqual([
      'founding-member',
      'founding-member',
      'member',
      'member',
      'founding-member',
    ]);
    expect(standings('wto')).toEqual(['observer', 'member', 'member', 'member', 'member']);
  });
});

describe('tables for files', () => {
  test('the overview has a row for each card, and as many cells as columns', () => {
    const table = selectOverview(selectCards(organizations, all, NEWEST_EVIDENCE), NEWEST_EVIDENCE);
    expect(table.rows).toHaveLength(11);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  test('a card gives every fact, standing, figure, event and point', () => {
    for (const { organization } of selectCards(organizations, all, NEWEST_EVIDENCE)) {
      const { facts, relations, series } = organization;
      const table = selectRecordTable(organization, NEWEST_EVIDENCE);
      const parts =
        facts.length +
        relations.reduce((sum, one) => sum + 1 + one.figures.length + one.events.length, 0) +
        series.reduce((sum, one) => sum + one.points.length, 0);
      expect([organization.id, table.rows.length]).toEqual([organization.id, parts]);
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(parts);
    }
  });

  test('on an earlier day the overview knows less', () => {
    const early = selectOverview(
      selectCards(organizations, all, date('1990-01-01')),
      date('1990-01-01'),
    );
    expect(early.rows[0]?.cells[4]).toEqual({ kind: 'unknown', text: 'unknown' });
  });
});

describe('addresses', () => {
  test.each([
    [organizationPath('wto'), '/organizations/wto'],
    [organizationPath('wto', 'blr-2017-10-31'), '/organizations/wto?event=blr-2017-10-31'],
    [guidePath(), '/guide'],
    [guidePath('factual-summary'), '/guide?term=factual-summary'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });

  test('no link leads to a view that is not there', () => {
    expect(timelineEventPath('BLR', 'wp-07')).toBe('/timelines/BLR?event=wp-07');
  });
});
