import type { Applicant } from '../../domain/accession.ts';
import { partsOf } from '../../domain/partialDate.ts';
import type { COMPARATOR_REASONS } from '../../wording/comparators.ts';
import type { Comparison } from './selectComparison.ts';

/** More would be a list to read. */
const MOST_SUGGESTED = 5;

export type Comparator = {
  readonly applicant: Applicant;
  readonly why: keyof typeof COMPARATOR_REASONS;
};

/**
 * Who might be set beside those compared: fellow members of the EAEU, applicants of the same year,
 * neighbours of the same subregion. In that order, each once.
 */
export function selectComparators({ paths, applicants }: Comparison): readonly Comparator[] {
  const compared = paths.map(({ applicant }) => applicant);
  const others = applicants.filter((one) => !compared.includes(one));
  const kinds = [
    ['eaeu', others.filter((one) => compared.some((other) => bothIn('eaeu', one, other)))],
    ['same-year', others.filter((one) => compared.some((other) => sameYear(one, other)))],
    ['neighbour', others.filter((one) => compared.some((other) => sameSubregion(one, other)))],
  ] as const;
  const suggested: Comparator[] = [];
  for (const [why, found] of kinds) {
    for (const applicant of found) {
      if (suggested.every((one) => one.applicant !== applicant)) suggested.push({ applicant, why });
    }
  }
  return suggested.slice(0, MOST_SUGGESTED);
}

function bothIn(group: 'eaeu', a: Applicant, b: Applicant): boolean {
  return a.groups.includes(group) && b.groups.includes(group);
}

function sameYear(a: Applicant, b: Applicant): boolean {
  const [first, second] = [a.milestones.application, b.milestones.application];
  if (first === undefined || second === undefined) return false;
  return partsOf(first.date).year === partsOf(second.date).year;
}

function sameSubregion(a: Applicant, b: Applicant): boolean {
  return a.subregion.code === b.subregion.code;
}
