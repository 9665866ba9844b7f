import type { Economy } from '../../domain/accession.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Source } from '../../domain/provenance.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { limitsInWords } from '../../wording/aboutData.ts';

/** The limits of the data, counted from the records themselves. */
export function selectLimits(
  economies: readonly Economy[],
  timelines: readonly Timeline[],
  sources: readonly Source[],
  newestEvidence: PartialDate,
): readonly string[] {
  const applicants = applicantsOf(economies);
  const lists = applicants.map(({ meetings }) =>
    meetings === undefined || meetings.list.length === 0 ? undefined : meetings.listStatus,
  );
  const complete = lists.filter((status) => status === 'complete').length;
  const missing = lists.filter((status) => status === undefined).length;
  return limitsInWords({
    members: applicants.filter(({ status }) => status === 'member').length,
    negotiating: applicants.filter(({ status }) => status === 'negotiating').length,
    completeLists: complete,
    withoutList: missing,
    partialLists: lists.length - complete - missing,
    sources: sources.length,
    undatedSources: sources.filter(({ date }) => date === undefined).length,
    copies: sources.filter(({ copy }) => copy === true).length,
    records: timelines.map(
      ({ economy }) => economies.find(({ id }) => id === economy)?.name ?? economy,
    ),
    newestEvidence,
  });
}
