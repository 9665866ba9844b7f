import { expect, test } from 'vitest';
import { printFoot } from '../../src/wording/shell.ts';
import { date } from '../support/dates.ts';
import { accountLines, pictureFoot } from '../../src/wording/exportFiles.ts';

const STATE = '#/durations?status=member&data=1.0.0';
const account = (link: string) => ({
  title: 'Years from application to membership',
  definition: 'application to membership',
  filters: '',
  population: '38 economies',
  asOf: date('2026-04-22'),
  asOfNote: '',
  dataVersion: '1.0.0',
  source: 'WTO',
  link,
});
const borne = (link: string) =>
  [
    ...pictureFoot(account(link)),
    ...accountLines(account(link)).flat(),
    printFoot(link, date('2026-04-22'), '1.0.0'),
  ].join('\n');

test('what leaves the edition on a disk says what it shows, and not whose disk it was', () => {
  const text = borne(`file:///home/reader/Desktop/article-xii.html${STATE}`);
  expect(text).not.toMatch(/file:|reader/);
  expect(text.split(STATE)).toHaveLength(4);
});

test('what leaves a host bears the whole address', () => {
  const link = `https://example.org/xii/${STATE}`;
  expect(borne(link).split(link)).toHaveLength(4);
});
