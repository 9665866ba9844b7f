import type { FormalMeeting, MeetingCount } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault } from './rule.ts';

/** The list says as much as its status claims: all the meetings counted, or fewer. */
export function meetingsAreCounted({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap((economy) => {
    const { list, listStatus, count } = economy.meetings ?? {};
    if (list === undefined || listStatus === 'disputed') return [];
    const faults = listStatus === 'complete' ? whole(list, count) : part(list, count);
    return faults.map((rule) =>
      accessionFault(economy.id, 'meetings.list', `${distinct(list)} meetings`, rule),
    );
  });
}

/** A resumed sitting is no meeting of its own; one without a number counts by its date. */
function distinct(list: readonly FormalMeeting[]): number {
  return new Set(list.map((meeting) => meeting.number ?? meeting.date)).size;
}

function whole(list: readonly FormalMeeting[], count: MeetingCount | undefined): readonly string[] {
  if (count === undefined || count.atLeast === true) {
    return ['a list is complete only against a count of all meetings'];
  }
  const numbered = list.every(({ number = 0 }) => number >= 1 && number <= count.value);
  return distinct(list) === count.value && numbered
    ? []
    : [`a complete list must hold the meetings 1 to ${count.value}`];
}

function part(list: readonly FormalMeeting[], count: MeetingCount | undefined): readonly string[] {
  if (count === undefined) return [];
  const spare = count.atLeast === true ? 1 : 0;
  return distinct(list) < count.value + spare
    ? []
    : [`a partial list must hold fewer meetings than the count, ${count.value}`];
}
