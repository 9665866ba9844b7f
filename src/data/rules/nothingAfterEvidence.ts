import type { Fault } from '../../domain/datasetFailure.ts';
import { parsePartialDate } from '../../domain/partialDate.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault, surelyAfter } from './rule.ts';
import { walkTexts } from '../../domain/walkTexts.ts';

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'end', 'asOf']);

/** These records hold no plans: a date after the newest evidence would be a forecast. */
export function nothingAfterEvidence({ economies, newestEvidence }: RuleContext): readonly Fault[] {
  const faults: Fault[] = [];
  for (const economy of economies) {
    walkTexts(economy, (path, key, text) => {
      const date = DATE_KEYS.has(key) ? parsePartialDate(text) : undefined;
      if (date === undefined || !surelyAfter(date, newestEvidence)) return;
      const rule = `must not come after the newest evidence (${newestEvidence})`;
      faults.push(accessionFault(economy.id, path, text, rule));
    });
  }
  return faults;
}
