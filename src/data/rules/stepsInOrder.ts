import type { Economy, Milestone, Milestones } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault, surelyAfter } from './rule.ts';

type Step = keyof Milestones;

/** Steps that follow one another in every accession. */
const MAIN_STEPS = [
  'application',
  'workingPartyEstablished',
  'firstMeeting',
  'latestMeeting',
  'workingPartyAdoption',
  'approval',
  'membership',
] as const satisfies readonly Step[];

/** Papers and offers: which steps each must not come before. They may overlap the meetings. */
const PAPERS = [
  ['memorandum', ['application']],
  ['questionsAndReplies', ['memorandum']],
  ['initialGoodsOffer', ['application']],
  ['initialServicesOffer', ['application']],
  ['factualSummary', ['memorandum', 'firstMeeting']],
  ['elementsOfDraftReport', ['factualSummary']],
  ['draftReport', ['workingPartyEstablished', 'factualSummary', 'elementsOfDraftReport']],
  [
    'workingPartyAdoption',
    ['memorandum', 'initialGoodsOffer', 'initialServicesOffer', 'draftReport'],
  ],
] as const satisfies readonly (readonly [Step, readonly Step[]])[];

const FOLLOWS: readonly (readonly [Step, readonly Step[]])[] = [
  ...MAIN_STEPS.map((step, index) => [step, MAIN_STEPS.slice(0, index)] as const),
  ...PAPERS,
];

/** An accession takes its steps in their order; dates of part precision are given their doubt. */
export function stepsInOrder({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap((economy) =>
    economy.status === 'observer' ? [] : faultsOf(economy.id, economy.milestones),
  );
}

function faultsOf(id: Economy['id'], milestones: Milestones): readonly Fault[] {
  const inner = [
    outOfOrder(id, 'application', milestones.application, [
      'earlier',
      milestones.application?.earlier,
    ]),
    outOfOrder(id, 'application.renewed', milestones.application?.renewed, [
      'application',
      milestones.application,
    ]),
    outOfOrder(id, 'memorandum.circulated', milestones.memorandum?.circulated, [
      'memorandum',
      milestones.memorandum,
    ]),
  ];
  return [
    ...inner.flat(),
    ...FOLLOWS.flatMap(([step, before]) => outOfTurn(id, milestones, step, before)),
  ];
}

/** One fault per step, against the first step it wrongly precedes: one slip is told once. */
function outOfTurn(
  id: string,
  milestones: Milestones,
  step: Step,
  before: readonly Step[],
): readonly Fault[] {
  const faults = before.flatMap((name) =>
    outOfOrder(id, step, milestones[step], [name, milestones[name]]),
  );
  return faults.slice(0, 1);
}

function outOfOrder(
  id: string,
  step: string,
  milestone: Milestone | undefined,
  [name, earlier]: readonly [string, { readonly date: PartialDate } | undefined],
): readonly Fault[] {
  if (milestone === undefined || earlier === undefined) return [];
  if (!surelyAfter(earlier.date, milestone.date)) return [];
  const rule = `must not come before ${name} (${earlier.date})`;
  return [accessionFault(id, `milestones.${step}.date`, milestone.date, rule)];
}
