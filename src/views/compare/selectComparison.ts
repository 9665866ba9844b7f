import type { Applicant, EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { applicantsOf, vouchedBefore } from '../../domain/dataset.ts';
import { hadAppliedBy } from '../../domain/duration.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Path, Zero } from '../../domain/path.ts';
import { pathOf } from '../../domain/path.ts';
import type { Measured } from '../../domain/population.ts';
import { measureAll } from '../../domain/population.ts';
import type { Loss } from '../shared/searchReader.ts';
import type { Axis, CompareSearch } from './search.ts';
import { FIRST_VISIT } from './search.ts';

/** From application to membership: the wait that the words of this view speak of. */
export const WHOLE_WAIT = { from: 'application', to: 'membership' } as const;

/** What is compared, as it was known on the day; who could not be is told apart. */
export type Comparison = {
  readonly asOf: PartialDate;
  /** The newest evidence, where `asOf` is later: nothing is known of the time between. */
  readonly vouched: PartialDate | undefined;
  readonly zero: Zero;
  readonly axis: Axis;
  readonly paths: readonly Path[];
  readonly losses: readonly Loss[];
  /** Nobody of those asked for could be compared: these stand in their place. */
  readonly isStandIn: boolean;
  /** Records of the reader's own file: what is published of the same economy is not theirs. */
  readonly ownIds: ReadonlySet<EconomyId>;
  /** Everyone who had applied, measured from application to membership. */
  readonly everyone: readonly Measured[];
  /** All who could be added. */
  readonly applicants: readonly Applicant[];
};

const NOBODY: ReadonlySet<EconomyId> = new Set();

export type FigureSearch = Pick<CompareSearch, 'zero' | 'axis' | 'asof'>;

/**
 * Where none of the ids is an applicant of that day, the first pair is compared, and it is said; own
 * data may lack that pair too, and then their first two stand in.
 */
export function selectComparison(
  dataset: Dataset,
  ids: readonly EconomyId[],
  { zero, axis, asof }: FigureSearch,
): Comparison {
  const asOf = asof ?? dataset.newestEvidence;
  const applicants = applicantsOf(dataset.economies).filter((one) => hadAppliedBy(one, asOf));
  const isApplicant = (id: EconomyId) =>
    applicantsOf(dataset.economies).some((one) => one.id === id);
  const find = (id: EconomyId) => applicants.find((one) => one.id === id);
  const found = present(ids.map(find));
  const pair = present(FIRST_VISIT.map(find));
  const chosen = found.length > 0 ? found : pair.length > 0 ? pair : applicants.slice(0, 2);
  // Own data alone may lack the pair of a first visit; nobody asked for it, so nobody misses it.
  const isUnasked = dataset.own?.mode === 'in-place' && ids.join() === FIRST_VISIT.join();
  return {
    asOf,
    vouched: vouchedBefore(asOf, dataset),
    zero,
    axis,
    paths: chosen.map((applicant) => pathOf(applicant, zero, asOf)),
    losses: ids
      .filter((id) => find(id) === undefined && !isUnasked)
      .map((value) => ({
        name: 'economy',
        value,
        why: isApplicant(value) ? 'not-yet-applied' : 'no-such-record',
      })),
    isStandIn: found.length === 0,
    ownIds: dataset.own?.ids ?? NOBODY,
    everyone: measureAll(applicants, WHOLE_WAIT, asOf).measured,
    applicants,
  };
}

function present(found: readonly (Applicant | undefined)[]): readonly Applicant[] {
  return found.filter((one) => one !== undefined);
}
