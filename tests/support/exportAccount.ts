import type { ExportAccount } from '../../src/wording/exportAccount.ts';
import { date } from './dates.ts';

/** An account as a view gives one, for tests of the files that carry it. */
export const account: ExportAccount = {
  title: 'Years from application to membership',
  definition: 'application to membership',
  filters: '',
  population: '59 of 60 economies measured',
  asOf: date('2026-04-22'),
  asOfNote: '',
  dataVersion: '1.0.0',
  source: 'WTO Secretariat',
  link: 'https://example.org/#/durations?data=1.0.0',
};
