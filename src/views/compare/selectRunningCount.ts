import type { CountChart, CountLane, CountStep } from '../../charts/running-count/countRows.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { eventsOnRecord } from '../../domain/eventsOnRecord.ts';
import { meetingsHeldCount } from '../../domain/meetings.ts';
import { partsOfDay, pointOf } from '../../domain/partialDate.ts';
import type { Path } from '../../domain/path.ts';
import { spanBetween, yearsOf } from '../../domain/span.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { pointOfEvent } from '../../domain/timeline.ts';
import { countEnd } from '../../wording/runningCount.ts';
import type { Comparison } from './selectComparison.ts';
import { isPlaced, marksOf } from './selectPathsChart.ts';

const YEAR_STEPS = [1, 2, 5, 10, 20] as const;
const COUNT_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;
const MOST_YEAR_TICKS = 8;
const MOST_COUNT_TICKS = 5;

/** The running counts over one axis and one scale; who has no dated meeting has no line. */
export function selectRunningCount(comparison: Comparison): CountChart {
  const lanes = comparison.paths
    .filter((path) => isPlaced(path, comparison) && path.meetings.length > 0)
    .map((path) => meetingsLane(path, comparison));
  return { counted: 'meetings', ...chartOf(lanes, comparison) };
}

/** The same of every event on record; who has no full record has no line. */
export function selectEventCount(
  comparison: Comparison,
  records: ReadonlyMap<EconomyId, Timeline>,
): CountChart {
  const lanes = comparison.paths.flatMap((path) => {
    const timeline = records.get(path.applicant.id);
    return timeline === undefined || !isPlaced(path, comparison)
      ? []
      : [eventsLane(path, timeline, comparison)];
  });
  return { counted: 'events', ...chartOf(lanes, comparison) };
}

function chartOf(lanes: readonly CountLane[], { axis, zero }: Comparison) {
  const ends = lanes.flatMap(({ from, to }) => [from, to]);
  const most = Math.max(1, ...lanes.flatMap(({ steps }) => steps.map(({ count }) => count)));
  return {
    zero,
    lanes,
    years: ticksOver(
      Math.min(...(axis === 'years' ? [0, ...ends] : ends)),
      Math.max(1, ...ends),
      YEAR_STEPS,
      MOST_YEAR_TICKS,
    ),
    counts: ticksOver(0, most, COUNT_STEPS, MOST_COUNT_TICKS),
  };
}

function meetingsLane(path: Path, comparison: Comparison): CountLane {
  const { applicant } = path;
  const place = yearAxis(path, comparison);
  const steps = meetingSteps(path, comparison);
  const held =
    applicant.meetings === undefined
      ? undefined
      : meetingsHeldCount(applicant.meetings, comparison.asOf);
  const last = steps.at(-1)?.count ?? 0;
  const partial = applicant.meetings?.listStatus !== 'complete';
  return {
    id: applicant.id,
    name: applicant.name,
    from: place(pointOf(path.begin ?? path.end)),
    to: place(pointOf(path.end)),
    steps,
    partial,
    text: countEnd(applicant.name, held?.value ?? last, held?.atLeast ?? partial, last),
  };
}

/** From the first step or event to the end of the path, or to an event after it. */
function eventsLane(path: Path, timeline: Timeline, comparison: Comparison): CountLane {
  const { id, name } = path.applicant;
  const place = yearAxis(path, comparison);
  const { zero } = path;
  const steps = eventsOnRecord(timeline, comparison.asOf).map((event, index) => ({
    id: `${id}-${event.id}`,
    title: event.title,
    date: event.start,
    since: zero === undefined ? undefined : spanBetween(zero, event.start),
    count: index + 1,
    atLeast: false,
    at: place(pointOfEvent(event)),
    fact: { record: id, field: event.id },
  }));
  const [first, last] = [steps[0], steps.at(-1)];
  const begin = place(pointOf(path.begin ?? path.end));
  const end = place(pointOf(path.end));
  return {
    id,
    name,
    from: Math.min(begin, first?.at ?? begin),
    to: Math.max(end, last?.at ?? end),
    steps,
    partial: false,
    text: countEnd(name, steps.length, false, steps.length),
  };
}

/**
 * A number is a count. A meeting without one is one more where the list is complete; where it is not,
 * as many had been held at least as different meetings are on record by then.
 */
function meetingSteps(path: Path, { axis, asOf }: Comparison): readonly CountStep[] {
  const place = yearAxis(path, { axis });
  const isComplete = path.applicant.meetings?.listStatus === 'complete';
  const onRecord = new Set<number | string>();
  let held = 0;
  return marksOf(path, axis, asOf).flatMap((mark): readonly CountStep[] => {
    const { meeting } = mark;
    if (meeting === undefined || meeting.resumed === true) return [];
    onRecord.add(meeting.number ?? meeting.date);
    const least = Math.max(onRecord.size, meeting.number ?? 0);
    const count = isComplete ? (meeting.number ?? held + 1) : least;
    if (count <= held) return [];
    held = count;
    const { date, since, fact, id } = mark;
    const atLeast = !isComplete && count !== meeting.number;
    return [{ id, date, since, fact, mark, count, atLeast, at: place(pointOf(date)) }];
  });
}

/** Years since the zero, or the calendar year with the part of it that had passed. */
function yearAxis(path: Path, { axis }: Pick<Comparison, 'axis'>): (day: number) => number {
  if (axis === 'calendar' || path.zero === undefined) return calendarYear;
  const zero = pointOf(path.zero);
  return (day) => yearsOf(day - zero);
}

function calendarYear(day: number): number {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return year + (month - 1) / 12 + (dayOfMonth - 1) / 372;
}

function ticksOver(
  first: number,
  last: number,
  steps: readonly number[],
  most: number,
): readonly number[] {
  const step = steps.find((one) => (last - first) / one <= most) ?? steps.at(-1) ?? 1;
  const ticks: number[] = [];
  const start = Math.floor(first / step) * step;
  for (let value = start; value < last + step; value += step) ticks.push(value);
  return ticks;
}
