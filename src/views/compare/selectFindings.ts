import type { Applicant } from '../../domain/accession.ts';
import { lastEvenDay, meetingsOnDay } from '../../domain/comparison.ts';
import { isMemberOn, reachedBy } from '../../domain/duration.ts';
import { longestSilence } from '../../domain/meetings.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import {
  comparePartialDates,
  dateOfDay,
  isNameableDay,
  pointOf,
} from '../../domain/partialDate.ts';
import type { Path } from '../../domain/path.ts';
import { firstMeetingDate, LONG_SILENCE_YEARS, meetingsBy } from '../../domain/path.ts';
import { standingAmongFinished } from '../../domain/population.ts';
import { spanBetween } from '../../domain/span.ts';
import type { AtAge, Order } from '../../wording/compareFindings.ts';
import {
  atAgeSentence,
  evenSentence,
  lengthsSentence,
  openSentence,
  orderSentence,
  silencesSentence,
  standingSentence,
} from '../../wording/compareFindings.ts';
import { underCondition } from '../../wording/durationFindings.ts';
import type { Phrases } from '../../wording/phrase.ts';
import type { Comparison } from './selectComparison.ts';

/** More would be a text nobody reads; what comes first says most. */
const MOST_FINDINGS = 6;

/** One computed sentence; `id` names its kind and whom it is about. */
export type Finding = { readonly id: string; readonly phrases: Phrases };

/** A finding whose figures grow until somebody joins or meets: true of a later day on a condition. */
type Told = Finding & { readonly isOpen?: boolean };

/** What is true of those compared, told in sentences; what would not be true is absent. */
export function selectFindings(comparison: Comparison): readonly Finding[] {
  const [even, ...furtherEven] = evenFindings(comparison);
  const ages = ageFindings(comparison);
  const told: readonly Told[] = [
    ...(even === undefined ? [] : [even]),
    ...ages.slice(0, 1),
    ...silenceFinding(comparison),
    ...standingFindings(comparison).slice(0, 2),
    ...openFindings(comparison).slice(0, 1),
    ...orderFinding(comparison),
    ...lengthsFinding(comparison),
    ...furtherEven,
    ...ages.slice(1),
  ];
  return told.slice(0, MOST_FINDINGS).map(({ id, phrases, isOpen = false }) => ({
    id,
    phrases: isOpen ? underCondition(phrases, comparison.vouched) : phrases,
  }));
}

function pairsOf(paths: readonly Path[]): readonly (readonly [Path, Path])[] {
  return paths.flatMap((a, index) => paths.slice(index + 1).map((b) => [a, b] as const));
}

function evenFindings({ paths, asOf }: Comparison): readonly Told[] {
  return pairsOf(paths).flatMap(([a, b]) => {
    const day = lastEvenDay(a.applicant, b.applicant, asOf);
    if (day === undefined) return [];
    const after = [a, b].map(({ applicant }) => ({
      name: applicant.name,
      value: (meetingsOnDay(applicant, asOf) ?? 0) - day.held,
    }));
    const joined = new Set([a, b].filter((one) => one.isMember).map((one) => one.applicant.name));
    const id = `even-${a.applicant.id}-${b.applicant.id}`;
    const phrases = evenSentence(day, after, joined, paths.length);
    return [{ id, phrases, isOpen: joined.size < 2 }];
  });
}

function ageFindings({ paths, asOf }: Comparison): readonly Told[] {
  return paths.flatMap((waiting) => {
    const { application } = waiting.applicant.milestones;
    if (waiting.isMember || application === undefined) return [];
    const age = spanBetween(application.date, asOf);
    return paths
      .filter((other) => other !== waiting)
      .flatMap((other): readonly Told[] => {
        const state = stateAtAge(other.applicant, age.days, asOf);
        if (state === undefined) return [];
        const id = `age-${waiting.applicant.id}-${other.applicant.id}`;
        return [
          {
            id,
            phrases: atAgeSentence(
              { name: waiting.applicant.name, age },
              { name: other.applicant.name, state },
            ),
            isOpen: true,
          },
        ];
      });
  });
}

/** What `applicant` had become `days` after its application; undefined where it is not as old yet. */
function stateAtAge(applicant: Applicant, days: number, asOf: PartialDate): AtAge | undefined {
  const { application } = applicant.milestones;
  if (application === undefined) return undefined;
  const then = pointOf(application.date) + days;
  // A day that no calendar here can name is later than any as-of day.
  if (!isNameableDay(then)) return undefined;
  const day = dateOfDay(then);
  if (applicant.status === 'member' && isMemberOn(applicant, asOf) && isMemberOn(applicant, day)) {
    const { date } = applicant.milestones.membership;
    const took = spanBetween(application.date, date);
    return { kind: 'member', since: spanBetween(date, day), took };
  }
  if (then > pointOf(asOf)) return undefined;
  return {
    kind: 'waiting',
    held: meetingsOnDay(applicant, day),
    last: lastStep(applicant, day),
    joinedAfter:
      applicant.status === 'member' && isMemberOn(applicant, asOf)
        ? spanBetween(day, applicant.milestones.membership.date)
        : undefined,
  };
}

const TOLD_STEPS = ['memorandum', 'factualSummary', 'draftReport', 'workingPartyAdoption'] as const;

function lastStep({ milestones }: Applicant, day: PartialDate) {
  return TOLD_STEPS.findLast((field) => {
    const date = milestones[field]?.date;
    return date !== undefined && reachedBy(date, day);
  });
}

/** Told where two or more silences are proven, one of them long. */
function silenceFinding({ paths, asOf }: Comparison): readonly Finding[] {
  const silences = paths
    .flatMap(({ applicant }) => {
      const { meetings, name } = applicant;
      const silence = meetings === undefined ? undefined : longestSilence(meetings, asOf);
      return silence === undefined ? [] : [{ name, silence }];
    })
    .toSorted((a, b) => b.silence.span.days - a.silence.span.days);
  const longest = silences[0]?.silence.span;
  if (silences.length < 2 || longest === undefined || longest.years < LONG_SILENCE_YEARS) return [];
  return [{ id: 'silences', phrases: silencesSentence(silences) }];
}

/** Those still waiting first: their place says more. */
function standingFindings({ paths, everyone }: Comparison): readonly Told[] {
  const finished = everyone.filter(({ wait }) => wait.kind === 'finished');
  const ordered = [...paths].toSorted((a, b) => Number(a.isMember) - Number(b.isMember));
  return ordered.flatMap(({ applicant, isMember }): readonly Told[] => {
    const own = everyone.find((one) => one.applicant.id === applicant.id);
    if (own === undefined || finished.length < 2) return [];
    const standing = standingAmongFinished(own.wait.span.days, finished);
    const id = `standing-${applicant.id}`;
    const phrases = standingSentence(applicant.name, isMember, standing);
    return [{ id, phrases, isOpen: !isMember }];
  });
}

function openFindings({ paths }: Comparison): readonly Told[] {
  return paths.flatMap(({ applicant, open }) => {
    if (open === undefined || open.span.years < LONG_SILENCE_YEARS) return [];
    const date = open.after.end ?? open.after.date;
    const id = `open-${applicant.id}`;
    return [{ id, phrases: openSentence(applicant.name, date, open.span), isOpen: true }];
  });
}

/** Who applied first and who met first; of more than two, the first two to apply. */
function orderFinding({ paths, asOf }: Comparison): readonly Finding[] {
  const applied = orderOf(paths, ({ milestones }) => milestones.application?.date);
  if (applied === undefined) return [];
  const two = paths.filter(({ applicant }) =>
    [applied.first, applied.second].includes(applicant.name),
  );
  const met = orderOf(two, (applicant) =>
    meetingsBy(applicant, asOf).length === 0 ? undefined : firstMeetingDate(applicant),
  );
  return [{ id: 'order', phrases: orderSentence(applied, met) }];
}

function orderOf(
  paths: readonly Path[],
  dateOf: (applicant: Applicant) => PartialDate | undefined,
): Order | undefined {
  const dated = paths
    .flatMap(({ applicant }) => {
      const date = dateOf(applicant);
      return date === undefined ? [] : [{ name: applicant.name, date }];
    })
    .toSorted((a, b) => comparePartialDates(a.date, b.date));
  const [first, second] = dated;
  if (first === undefined || second === undefined) return undefined;
  const lead = spanBetween(first.date, second.date);
  return lead.daysRange.least === 0 ? undefined : { first: first.name, second: second.name, lead };
}

function lengthsFinding({ paths, everyone }: Comparison): readonly Told[] {
  const lengths = paths.flatMap(({ applicant, isMember }) => {
    const own = everyone.find((one) => one.applicant.id === applicant.id);
    return own === undefined
      ? []
      : [{ name: applicant.name, span: own.wait.span, running: !isMember }];
  });
  if (lengths.length < 2) return [];
  const isOpen = lengths.some(({ running }) => running);
  return [{ id: 'lengths', phrases: lengthsSentence(lengths), isOpen }];
}
