import type { PartialDate } from '../../domain/partialDate.ts';
import { comparePartialDates } from '../../domain/partialDate.ts';
import { Notice } from '../../ui/Notice.tsx';
import { coverageOfDay } from '../../wording/coverage.ts';
import { sameOnAnyDay } from '../../wording/sources.ts';

type Props = {
  /** The day of the link; undefined where it holds none. */
  readonly chosen: PartialDate | undefined;
  readonly newest: PartialDate;
  /** Whether what is shown depends on the day. */
  readonly isOfDay: boolean;
};

/** What a day other than that of the newest evidence does here: of most parts, nothing. */
export function DayNotice({ chosen, newest, isOfDay }: Props) {
  const order = chosen === undefined ? 0 : comparePartialDates(chosen, newest);
  if (chosen === undefined || order === 0) return null;
  return <Notice>{isOfDay ? coverageOfDay(chosen, order < 0) : sameOnAnyDay(chosen)}</Notice>;
}
