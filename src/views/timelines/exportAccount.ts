import { dateOfDay } from '../../domain/partialDate.ts';
import { releaseAccount } from '../../wording/exportAccount.ts';
import type { ExportAccount, Release } from '../../wording/exportAccount.ts';
import { countOf } from '../../wording/numbers.ts';
import {
  TIMELINE_DEFINITION,
  timelineChartTitle,
  timelineFilters,
} from '../../wording/timelines.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';
import { timelineLink } from './timelineLink.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** Says of an exported file what it holds, of whom and up to when. */
export function exportAccount(
  { economy, timeline, lanes, asOf }: TimelineSelection,
  search: TimelineSearch,
  release: Release,
  entries: number,
  window: SearchWindow | undefined,
): ExportAccount {
  return {
    title: timelineChartTitle(economy.name),
    definition: TIMELINE_DEFINITION,
    filters: timelineFilters({
      tracks: lanes.map(({ title }) => title),
      allTracks: search.tracks === undefined,
      years: search.years,
      doubt: search.doubt,
      find: search.find,
      window:
        window === undefined
          ? undefined
          : { from: dateOfDay(window.from), to: dateOfDay(window.to) },
    }),
    population: countOf(entries, 'entry', 'entries'),
    ...releaseAccount(release, asOf),
    source: timeline.about.replace(/\.$/, ''),
    link: timelineLink(economy.id, search, release.version),
  };
}
