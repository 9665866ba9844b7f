import type { Applicant, FormalMeeting } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault, surelyAfter } from './rule.ts';

/** The first and the latest meeting are told twice, as milestones and in the list: once each. */
export function milestonesMatchMeetings({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap((economy) =>
    economy.status === 'observer' ? [] : [...first(economy), ...latest(economy)],
  );
}

function first({ id, milestones, meetings }: Applicant): readonly Fault[] {
  const listed = meetings?.list.find(({ number }) => number === 1);
  const { firstMeeting } = milestones;
  if (firstMeeting === undefined || listed === undefined) return [];
  if (agree(firstMeeting.date, listed)) return [];
  const rule = `must agree with meeting 1 of the list (${listed.date})`;
  return [accessionFault(id, 'milestones.firstMeeting.date', firstMeeting.date, rule)];
}

function latest({ id, milestones, meetings }: Applicant): readonly Fault[] {
  const listed = meetings?.list.at(-1);
  const { latestMeeting } = milestones;
  if (latestMeeting === undefined || listed === undefined) return [];
  if (agree(latestMeeting.date, listed) && latestMeeting.number === listed.number) return [];
  const rule = `must agree with the last meeting of the list (${listed.date})`;
  return [accessionFault(id, 'milestones.latestMeeting.date', latestMeeting.date, rule)];
}

function agree(date: PartialDate, meeting: FormalMeeting): boolean {
  return !surelyAfter(date, meeting.end ?? meeting.date) && !surelyAfter(meeting.date, date);
}
