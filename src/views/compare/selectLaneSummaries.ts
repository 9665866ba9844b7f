import type { laneSummary } from '../../wording/paths.ts';
import { spanBetween } from '../../domain/span.ts';
import type { Comparison } from './selectComparison.ts';

/** What a reader without the picture must know of each lane. */
export function selectLaneSummaries({
  paths,
  zero,
}: Comparison): readonly Parameters<typeof laneSummary>[0][] {
  return paths.map(({ applicant, isMember, end, zero: start, meetings, silences, open }) => ({
    name: applicant.name,
    joined: isMember ? end : undefined,
    length: start === undefined ? undefined : spanBetween(start, end),
    zero,
    meetings: new Set(meetings.map(({ number, date }) => number ?? date)).size,
    sittings: meetings.length,
    silences: silences.map(({ span }) => span),
    open: open?.span,
  }));
}
