import type {
  FormalMeeting,
  Group,
  Meetings,
  Member,
  Milestone,
  Milestones,
  Negotiating,
} from '../../src/domain/accession.ts';
import { date } from './dates.ts';

type Step = Exclude<keyof Milestones, 'membership'>;

/** Dates of the steps taken, each as a source would give it. */
export type StepDates = { readonly [Name in Step]?: string };

type Traits = { readonly id?: string; readonly name?: string; readonly groups?: readonly Group[] };

export function milestone(text: string): Milestone {
  return { date: date(text), source: 'test-source' };
}

function milestones(dates: StepDates): Omit<Milestones, 'membership'> {
  return Object.fromEntries(
    Object.entries(dates).map(([step, text]) => [step, milestone(text)] as const),
  );
}

function facts({ id = 'XXA', name = 'Exampleland', groups = [] }: Traits) {
  return {
    id,
    name,
    groups,
    region: { code: '150', name: 'Europe' },
    subregion: { code: '151', name: 'Eastern Europe' },
  };
}

/** A member that joined on `membership` and had taken the steps dated before. */
export function member(membership: string, dates: StepDates = {}, traits: Traits = {}): Member {
  return {
    ...facts(traits),
    status: 'member',
    ordinal: { value: 129, source: 'test-source' },
    milestones: { ...milestones(dates), membership: milestone(membership) },
  };
}

export function negotiating(dates: StepDates = {}, traits: Traits = {}): Negotiating {
  return { ...facts(traits), status: 'negotiating', milestones: milestones(dates) };
}

/** Meetings as `number date`, with `+` behind a resumed sitting's number and `?` for no number. */
export function meetings(
  listStatus: Meetings['listStatus'],
  list: readonly string[],
  count?: { readonly value: number; readonly asOf?: string; readonly atLeast?: true },
): Meetings {
  return {
    listStatus,
    list: list.map(meeting),
    ...(count === undefined ? {} : { count: meetingCount(count) }),
  };
}

function meeting(text: string): FormalMeeting {
  const [number = '', day = '', end] = text.split(' ');
  return {
    date: date(day),
    source: 'test-source',
    ...(end === undefined ? {} : { end: date(end) }),
    ...(number === '?' ? {} : { number: Number.parseInt(number, 10) }),
    ...(number.endsWith('+') ? { resumed: true } : {}),
  };
}

function meetingCount(count: {
  readonly value: number;
  readonly asOf?: string;
  readonly atLeast?: true;
}) {
  const { value, asOf, atLeast } = count;
  return {
    value,
    source: 'test-source',
    ...(asOf === undefined ? {} : { asOf: date(asOf) }),
    ...(atLeast === undefined ? {} : { atLeast }),
  };
}
