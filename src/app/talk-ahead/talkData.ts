import { accessionsQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { slideLink } from '../../exports/slideContent.ts';
import { viewAt } from '../../views/viewAt.ts';
import type { View } from '../../wording/shell.ts';
import type { Fetch } from './talkCode.ts';

const accessions: Fetch = async () => queryClient.query(accessionsQuery);
const tracks: Fetch = async () =>
  queryClient.query((await import('../../data/tracksQuery.ts')).tracksQuery);
const organizations: Fetch = async () =>
  queryClient.query((await import('../../data/organizationsQuery.ts')).organizationsQuery);
const sources: Fetch = async () =>
  queryClient.query((await import('../../data/sourcesQuery.ts')).sourcesQuery);
const records: Fetch = async () => {
  const { timelineQueries } = await import('../../data/timelineQuery.ts');
  return Promise.all(timelineQueries().map(async ({ query }) => queryClient.query(query)));
};

/** The data that each view shows on a slide; nothing of the last two is one. */
const SHOWN: Readonly<Record<View, readonly Fetch[]>> = {
  durations: [accessions],
  compare: [accessions, tracks, records],
  timelines: [accessions, records],
  organizations: [accessions, organizations],
  guide: [accessions],
  briefing: [],
  sources: [],
};

/** The data of the views at these links, each once; last the sources, to which every figure leads. */
export function dataOfViews(links: readonly string[]): readonly Fetch[] {
  return links.length === 0 ? [] : [...new Set([...links.flatMap(shownBy), sources])];
}

function shownBy(link: string): readonly Fetch[] {
  const view = viewAt(slideLink(link).path);
  return view === undefined ? [] : SHOWN[view];
}
