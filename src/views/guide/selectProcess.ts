import type { Applicant, EconomyId, StatedValue } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import { reachedBy } from '../../domain/duration.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { ProcessBound, ProcessPlace, ProcessStage } from '../../domain/processStages.ts';
import {
  boundOf,
  PROCESS_BOUNDS,
  placeInProcess,
  processStages,
} from '../../domain/processStages.ts';
import {
  lengthInWords,
  NOT_YET,
  PROCESS_COLUMNS,
  processCaption,
  stageName,
} from '../../wording/guide.ts';
import { sentence } from '../../wording/numbers.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';

/** The two economies that the guide follows. */
export const GUIDE_ECONOMIES: readonly EconomyId[] = ['BLR', 'KAZ'];

/** When one economy took each step, and where it stands. */
export type Followed = {
  readonly id: EconomyId;
  readonly name: string;
  readonly place: ProcessPlace;
  readonly dates: ReadonlyMap<ProcessBound, PartialDate>;
  /** Stage and activity while it negotiates, with who says so, as far as stated by the day shown. */
  readonly stated: readonly StatedValue<string>[];
};

export type Process = {
  readonly stages: readonly ProcessStage[];
  readonly followed: readonly Followed[];
  readonly table: TableModel;
};

export function selectProcess({ economies }: Dataset, asOf: PartialDate): Process {
  const applicants = applicantsOf(economies);
  const stages = processStages(applicants, asOf);
  const followed = GUIDE_ECONOMIES.flatMap((id) =>
    applicants.filter((one) => one.id === id).map((one) => follow(one, asOf)),
  );
  return { stages, followed, table: tableOf(stages, followed, asOf) };
}

function follow(applicant: Applicant, asOf: PartialDate): Followed {
  const dates = PROCESS_BOUNDS.flatMap((bound) => {
    const date = boundOf(applicant, bound)?.date;
    return date === undefined || !reachedBy(date, asOf) ? [] : [[bound, date] as const];
  });
  return {
    id: applicant.id,
    name: applicant.name,
    place: placeInProcess(applicant, asOf),
    dates: new Map(dates),
    stated: [applicant.stage, applicant.activity].flatMap((one) =>
      one === undefined || (one.asOf !== undefined && !reachedBy(one.asOf, asOf)) ? [] : [one],
    ),
  };
}

function tableOf(
  stages: readonly ProcessStage[],
  followed: readonly Followed[],
  asOf: PartialDate,
): TableModel {
  return {
    caption: processCaption(asOf),
    columns: PROCESS_COLUMNS,
    rows: stages.map((stage) => ({
      id: stage.to,
      cells: [
        textCell(sentence(stageName(stage)), { fact: { record: 'stage', field: stage.to } }),
        ...lengthCells(stage),
        numberCell(stage.measured),
        ...followed.map(({ dates }) => endCell(dates.get(stage.to))),
      ],
    })),
  };
}

function lengthCells({ days }: ProcessStage): readonly Cell[] {
  if (days === undefined) return Array.from({ length: 5 }, () => unknownCell());
  const { median, least, most, shortest, longest, about } = days;
  return [
    numberCell(median, {
      text: lengthInWords(median),
      ...(about ? { qualifier: 'about' as const } : {}),
    }),
    numberCell(least, { text: lengthInWords(least) }),
    textCell(shortest.name),
    numberCell(most, { text: lengthInWords(most) }),
    textCell(longest.name),
  ];
}

function endCell(date: PartialDate | undefined): Cell {
  return date === undefined ? unknownCell(NOT_YET) : dateCell(date);
}
