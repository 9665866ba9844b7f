import type { Applicant } from './accession.ts';
import { parsePartialDate, pointOf } from './partialDate.ts';

/** Groups of applicants that can be set against all others. */
export const GROUPINGS = ['ldc', 'eaeu', 'former-soviet-union', 'before-1995'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Everyone, or one side of a comparison. */
export type Side = 'all' | 'within' | 'others';

/** The WTO came into being on 1 January 1995; whoever applied before applied to the GATT. */
const WTO_FOUNDED = parsePartialDate('1995-01-01');

/** Whether the applicant belongs to the group; undefined where its record does not tell. */
export function belongsTo(applicant: Applicant, grouping: Grouping): boolean | undefined {
  if (grouping !== 'before-1995') {
    const isLeftOpen = applicant.groupsLeftOpen?.includes(grouping) === true;
    return isLeftOpen ? undefined : applicant.groups.includes(grouping);
  }
  const { application } = applicant.milestones;
  if (application === undefined || WTO_FOUNDED === undefined) return undefined;
  return pointOf(application.date) < pointOf(WTO_FOUNDED);
}

/** Parts cases by membership of a group; those it cannot place are told apart. */
export function splitByGroup<Case extends { readonly applicant: Applicant }>(
  cases: readonly Case[],
  grouping: Grouping,
) {
  const side = (wanted: boolean | undefined) =>
    cases.filter(({ applicant }) => belongsTo(applicant, grouping) === wanted);
  return { within: side(true), others: side(false), unplaced: side(undefined) };
}
