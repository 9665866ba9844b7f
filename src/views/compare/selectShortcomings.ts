import { meetingsHeldCount } from '../../domain/meetings.ts';
import type { Path } from '../../domain/path.ts';
import {
  noApplication,
  noMeetings,
  noneHeld,
  noZero,
  partialMeetings,
} from '../../wording/compareView.ts';
import { meetingsText } from '../../wording/durationsTable.ts';
import type { Comparison } from './selectComparison.ts';
import { isPlaced } from './selectPathsChart.ts';

/** What cannot be drawn of what is compared, and why: an unknown is said, never drawn as zero. */
export function selectShortcomings(comparison: Comparison): readonly string[] {
  return comparison.paths.flatMap((path) => shortcomingsOf(path, comparison));
}

function shortcomingsOf(path: Path, comparison: Comparison): readonly string[] {
  const { applicant } = path;
  const { name, milestones } = applicant;
  if (!isPlaced(path, comparison)) return [noZero(name, comparison.zero)];
  return [
    ...(milestones.application === undefined ? [noApplication(name)] : []),
    ...meetingNotes(path, comparison),
  ];
}

function meetingNotes({ applicant, meetings }: Path, { asOf }: Comparison): readonly string[] {
  const { name, meetings: record } = applicant;
  const held = record === undefined ? undefined : meetingsHeldCount(record, asOf);
  if (meetings.length === 0) {
    return [held?.value === 0 && !held.atLeast ? noneHeld(name) : noMeetings(name)];
  }
  const distinct = new Set(meetings.map((one) => one.number ?? one.date)).size;
  if (held === undefined || held.value <= distinct) return [];
  return [partialMeetings(name, distinct, meetingsText(held))];
}
