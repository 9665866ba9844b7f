import {
  notBegun,
  undatedEnd,
  undatedStart,
  unplacedInGroup,
} from '../../wording/durationFindings.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Nobody is dropped in silence: who has no bar is named, with the reason. */
export function notDrawn({
  unmeasured,
  unplaced,
  group,
  definition,
}: DurationsSelection): readonly string[] {
  const withoutStart = names(unmeasured, 'start');
  const withoutEnd = names(unmeasured, 'end');
  const waiting = unmeasured
    .filter(({ wait }) => wait.kind === 'not-begun')
    .map(({ applicant }) => applicant.name);
  const why = group === 'before-1995' || group === 'since-1995' ? 'undated' : 'left-open';
  return [
    ...(withoutStart.length > 0 ? [undatedStart(withoutStart, definition)] : []),
    ...(withoutEnd.length > 0 ? [undatedEnd(withoutEnd)] : []),
    ...(waiting.length > 0 ? [notBegun(waiting)] : []),
    ...(unplaced.length > 0
      ? [
          unplacedInGroup(
            unplaced.map((one) => one.name),
            why,
          ),
        ]
      : []),
  ];
}

function names(unmeasured: DurationsSelection['unmeasured'], missing: 'start' | 'end') {
  return unmeasured
    .filter(({ wait }) => wait.kind === 'unknown' && wait.missing === missing)
    .map(({ applicant }) => applicant.name);
}
