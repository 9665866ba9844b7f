import { accessionsQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { slideLink } from '../../exports/slideContent.ts';
import { paths } from '../../views/paths.ts';
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

/** By what stands first in the address of a view: the data that it shows. */
const SHOWN: readonly (readonly [string, readonly Fetch[]])[] = [
  [paths.durations, [accessions]],
  [paths.compare, [accessions, tracks, records]],
  [paths.timelines, [accessions, records]],
  [paths.organizations, [accessions, organizations]],
  [paths.guide, [accessions]],
];

/** The data of the views at these links, each once; last the sources, to which every figure leads. */
export function dataOfViews(links: readonly string[]): readonly Fetch[] {
  return links.length === 0 ? [] : [...new Set([...links.flatMap(shownBy), sources])];
}

function shownBy(link: string): readonly Fetch[] {
  const { path } = slideLink(link);
  return SHOWN.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? [];
}
