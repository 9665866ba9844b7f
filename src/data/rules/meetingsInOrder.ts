import type { Economy, FormalMeeting } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault, surelyAfter } from './rule.ts';

/** Meetings are listed by date and by number; only a resumed sitting repeats a number. */
export function meetingsInOrder({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap((economy) =>
    (economy.meetings?.list ?? []).flatMap((meeting, index, list) => [
      ...wrongDate(economy, meeting, list[index - 1], index),
      ...wrongNumber(economy, meeting, numberBefore(list, index), index),
    ]),
  );
}

function numberBefore(list: readonly FormalMeeting[], index: number): number {
  return list.slice(0, index).findLast(({ number }) => number !== undefined)?.number ?? 0;
}

function wrongDate(
  { id }: Economy,
  { date, end }: FormalMeeting,
  before: FormalMeeting | undefined,
  index: number,
): readonly Fault[] {
  const field = `meetings.list.${index}`;
  if (end !== undefined && surelyAfter(date, end)) {
    return [
      accessionFault(id, `${field}.end`, end, `must not come before its first day (${date})`),
    ];
  }
  if (before === undefined || !surelyAfter(before.date, date)) return [];
  const rule = `must not come before the meeting above it (${before.date})`;
  return [accessionFault(id, `${field}.date`, date, rule)];
}

function wrongNumber(
  { id }: Economy,
  { number, resumed }: FormalMeeting,
  before: number,
  index: number,
): readonly Fault[] {
  if (number === undefined) return [];
  const field = `meetings.list.${index}.number`;
  if (resumed === true && number !== before) {
    return [
      accessionFault(id, field, number, `a resumed sitting must repeat its number, ${before}`),
    ];
  }
  if (resumed === true || number > before) return [];
  return [accessionFault(id, field, number, `must be higher than the number above it, ${before}`)];
}
