import { accessionFault, surelyAfter } from '../src/data/rules/rule.ts';
import type { Applicant } from '../src/domain/accession.ts';
import type { SourceCatalogue } from '../src/domain/dataset.ts';
import type { Fault } from '../src/domain/datasetFailure.ts';
import type { PartialDate } from '../src/domain/partialDate.ts';
import type { SourceKey } from '../src/domain/provenance.ts';
import type { Timeline } from '../src/domain/timeline.ts';

const RULE =
  'is later than all its sources: cite one that saw it, or say in a note who announced it';

/** Something said to have come to pass, by whom, and whether more is said of it. */
type Dated = {
  readonly field: string;
  readonly date: PartialDate;
  readonly sources: readonly SourceKey[];
  readonly isExplained: boolean;
};

/** What a text foretold is no proof that it came to pass, so such a date explains itself. */
export function announcedDates(
  applicants: readonly Applicant[],
  timelines: readonly Timeline[],
  catalogue: SourceCatalogue,
): readonly Fault[] {
  const isUnproven = ({ date, sources, isExplained }: Dated): boolean =>
    !isExplained &&
    sources.every((key) => {
      const written = catalogue.get(key)?.date;
      return written !== undefined && surelyAfter(date, written);
    });
  return [
    ...applicants.flatMap((applicant) =>
      datesOfRecord(applicant)
        .filter(isUnproven)
        .map(({ field, date }) => accessionFault(applicant.id, field, date, RULE)),
    ),
    ...timelines.flatMap((timeline) =>
      datesOfTimeline(timeline)
        .filter(isUnproven)
        .map(({ field: record, date: value }) => {
          const file = `timelines/${timeline.economy}.json`;
          return { file, record, field: 'start', value, rule: RULE };
        }),
    ),
  ];
}

function datesOfRecord({ milestones, meetings }: Applicant): readonly Dated[] {
  const { list = [], count } = meetings ?? {};
  return [
    ...Object.entries(milestones).map(([field, { date, source, crossCheck = [], note }]) => ({
      field,
      date,
      sources: [source, ...crossCheck],
      isExplained: note !== undefined,
    })),
    ...list.map(({ date, source, note }) => ({
      field: 'meetings.list',
      date,
      sources: [source],
      isExplained: note !== undefined,
    })),
    ...(count?.asOf === undefined
      ? []
      : [
          {
            field: 'meetings.count',
            date: count.asOf,
            sources: [count.source],
            isExplained: count.note !== undefined,
          },
        ]),
  ];
}

function datesOfTimeline({ events }: Timeline): readonly Dated[] {
  return events.map(({ id, start, sources, planned = false, note }) => ({
    field: id,
    date: start,
    sources,
    isExplained: planned || note !== undefined,
  }));
}
