import type {
  PathLane,
  PathMark,
  PathRule,
  PathSilence,
  PathsChart,
} from '../../charts/paths/pathRows.ts';
import type { FormalMeeting } from '../../domain/accession.ts';
import { provenSilences } from '../../domain/meetings.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { comparePartialDates, firstDayOf, lastDayOf, pointOf } from '../../domain/partialDate.ts';
import type { Path, PathStep } from '../../domain/path.ts';
import { LONG_SILENCE_YEARS } from '../../domain/path.ts';
import type { Span } from '../../domain/span.ts';
import { spanBetween } from '../../domain/span.ts';
import { laneEnd, laneNote, ruleText, shortLaneNote } from '../../wording/paths.ts';
import type { Comparison } from './selectComparison.ts';

/** The lanes that have a place on the axis; who has none is named under the chart. */
export function selectPathsChart(comparison: Comparison): PathsChart {
  const { axis, zero, paths } = comparison;
  const placed = paths.filter((path) => isPlaced(path, comparison));
  return {
    axis,
    zero,
    lanes: placed.map((path) => laneOf(path, comparison)),
    rule: ruleOf(placed, axis),
  };
}

export function isPlaced(path: Path, { axis }: Pick<Comparison, 'axis'>): boolean {
  return path.begin !== undefined && (axis === 'calendar' || path.zero !== undefined);
}

/** Days from the zero of the path, or since 1970. */
function placeOf(path: Path, axis: Comparison['axis']): (day: number) => number {
  const origin = axis === 'calendar' || path.zero === undefined ? 0 : pointOf(path.zero);
  return (day) => day - origin;
}

function laneOf(path: Path, { axis, asOf }: Comparison): PathLane {
  const { applicant, begin, end, isMember, zero } = path;
  const place = placeOf(path, axis);
  const joined = isMember ? end : undefined;
  return {
    id: applicant.id,
    name: applicant.name,
    note: laneNote(joined),
    shortNote: shortLaneNote(joined),
    from: place(pointOf(begin ?? end)),
    to: place(pointOf(end)),
    running: !isMember,
    endText: isMember ? laneEnd(zero === undefined ? undefined : spanBetween(zero, end)) : '',
    marks: marksOf(path, axis, asOf),
    silences: silencesOf(path, axis),
  };
}

/** Milestones and meetings together, in the order of time; of one day the milestone comes first. */
export function marksOf(
  path: Path,
  axis: Comparison['axis'],
  asOf: PartialDate,
): readonly PathMark[] {
  const steps = path.steps.map((step) => stepMark(path, step, axis));
  const meetings = path.meetings.map((meeting, index) =>
    meetingMark(path, meeting, index, axis, asOf),
  );
  return [...steps, ...meetings].toSorted((a, b) => comparePartialDates(a.date, b.date));
}

function placedDate(path: Path, date: PartialDate, axis: Comparison['axis']) {
  const place = placeOf(path, axis);
  return {
    date,
    at: place(pointOf(date)),
    from: place(firstDayOf(date)),
    to: place(lastDayOf(date)),
    since: path.zero === undefined ? undefined : spanBetween(path.zero, date),
  };
}

function stepMark(path: Path, { field, milestone }: PathStep, axis: Comparison['axis']): PathMark {
  const { id } = path.applicant;
  return {
    ...placedDate(path, milestone.date, axis),
    id: `${id}-${field}`,
    field,
    meeting: undefined,
    gap: undefined,
    fact: { record: id, field },
  };
}

function meetingMark(
  path: Path,
  meeting: FormalMeeting,
  index: number,
  axis: Comparison['axis'],
  asOf: PartialDate,
): PathMark {
  const { id } = path.applicant;
  return {
    ...placedDate(path, meeting.date, axis),
    id: `${id}-sitting-${index + 1}`,
    field: undefined,
    meeting,
    gap: gapBefore(path, meeting, asOf),
    fact: { record: id, field: 'meetings' },
  };
}

function gapBefore(path: Path, meeting: FormalMeeting, asOf: PartialDate): Span | undefined {
  const { meetings } = path.applicant;
  if (meetings === undefined) return undefined;
  return provenSilences(meetings, asOf).find(({ before }) => before === meeting)?.span;
}

function silencesOf(path: Path, axis: Comparison['axis']): readonly PathSilence[] {
  const place = placeOf(path, axis);
  const closed = path.silences.map(({ after, before, span }, index): PathSilence => ({
    id: `${path.applicant.id}-silence-${index + 1}`,
    from: place(pointOf(after.end ?? after.date)),
    to: place(pointOf(before.date)),
    span,
    open: false,
  }));
  const { open } = path;
  if (open === undefined || open.span.years < LONG_SILENCE_YEARS) return closed;
  const from = place(pointOf(open.after.end ?? open.after.date));
  const to = place(pointOf(path.end));
  return [
    ...closed,
    { id: `${path.applicant.id}-silence-open`, from, to, span: open.span, open: true },
  ];
}

/** Where the first of several joined, on the day of the calendar or after as many years. */
function ruleOf(paths: readonly Path[], axis: Comparison['axis']): PathRule | undefined {
  if (paths.length < 2) return undefined;
  const joined = paths
    .filter(({ isMember }) => isMember)
    .map((path) => ({ path, at: placeOf(path, axis)(pointOf(path.end)) }))
    .toSorted((a, b) => a.at - b.at)[0];
  if (joined === undefined) return undefined;
  const { id, name } = joined.path.applicant;
  return { laneId: id, at: joined.at, text: ruleText(name) };
}
