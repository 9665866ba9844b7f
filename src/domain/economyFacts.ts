import type {
  AccessionConflict,
  Applicant,
  DisputedFact,
  Economy,
  Milestone,
  Milestones,
} from './accession.ts';
import type { FactRef, Sourced, SourceKey } from './provenance.ts';

/** Every step that a record can date, in the order of the process. */
export const MILESTONE_FIELDS = [
  'application',
  'workingPartyEstablished',
  'memorandum',
  'questionsAndReplies',
  'initialGoodsOffer',
  'initialServicesOffer',
  'firstMeeting',
  'factualSummary',
  'elementsOfDraftReport',
  'draftReport',
  'latestMeeting',
  'workingPartyAdoption',
  'approval',
  'membership',
] as const satisfies readonly (keyof Milestones)[];

export type MilestoneField = (typeof MILESTONE_FIELDS)[number];

/** Names of the facts of an economy that a figure on screen may lead to. */
export type FactField =
  | MilestoneField
  | 'meetings'
  | 'stage'
  | 'activity'
  | 'chair'
  | 'ordinal'
  | 'ldc'
  | 'lastMeeting'
  | 'longestSilence'
  | 'record'
  | 'duration';

/** The steps of an applicant that a source dates, in the order of the process. */
export function datedMilestones(
  applicant: Applicant,
): readonly { readonly field: MilestoneField; readonly milestone: Milestone }[] {
  const milestones: Milestones = applicant.milestones;
  return MILESTONE_FIELDS.flatMap((field) => {
    const milestone = milestones[field];
    return milestone === undefined ? [] : [{ field, milestone }];
  });
}

/** The dated step of that field, where it has been taken and dated. */
export function milestoneIn(applicant: Applicant, field: MilestoneField): Milestone | undefined {
  const milestones: Milestones = applicant.milestones;
  return milestones[field];
}

export function isMilestoneField(field: string): field is MilestoneField {
  return MILESTONE_FIELDS.some((one) => one === field);
}

/** One statement behind a fact: who makes it, who else does, and whether it was inferred. */
export type Statement = Sourced & {
  readonly crossCheck: readonly SourceKey[];
  /** Sources of the note. */
  readonly seeAlso?: readonly SourceKey[];
  readonly inferred: boolean;
};

/** The statements on which a fact of an economy rests; none where the field holds nothing. */
export function statementsOf(economy: Economy, { field }: FactRef): readonly Statement[] {
  const facts: Record<string, Sourced | undefined> = {
    meetings: economy.meetings?.count,
    stage: economy.stage,
    activity: economy.activity,
    chair: economy.chair,
    ldc: economy.ldc ?? economy.ldcAtAccession,
    ordinal: economy.status === 'member' ? economy.ordinal : undefined,
  };
  const milestone =
    economy.status !== 'observer' && isMilestoneField(field)
      ? milestoneIn(economy, field)
      : undefined;
  const fact = milestone ?? (Object.hasOwn(facts, field) ? facts[field] : undefined);
  if (fact === undefined) return [];
  return [
    {
      source: fact.source,
      ...(fact.note === undefined ? {} : { note: fact.note }),
      crossCheck: milestone?.crossCheck ?? [],
      inferred: milestone?.inferred === true,
    },
  ];
}

/** Facts shown together with others: what disputes one of these bears on them all. */
const SHOWN_WITH: Readonly<Record<string, readonly DisputedFact[]>> = {
  meetings: ['meetings', 'firstMeeting', 'latestMeeting'],
  firstMeeting: ['firstMeeting', 'meetings'],
  latestMeeting: ['latestMeeting', 'meetings'],
};

/** The conflicts that bear on a fact. */
export function conflictsOn(economy: Economy, { field }: FactRef): readonly AccessionConflict[] {
  const facts: readonly string[] = SHOWN_WITH[field] ?? [field];
  return (economy.conflicts ?? []).filter(({ about }) => facts.includes(about));
}
