import type { Dataset } from '../../domain/dataset.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { ProcessStage } from '../../domain/processStages.ts';
import { stageLengths } from '../../domain/processStages.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import { FIGURE_DEFINITIONS, middleInWords } from '../../wording/figureAccount.ts';
import { lengthInWords, stageName } from '../../wording/guide.ts';
import { sentence } from '../../wording/numbers.ts';

/** How the median of one stage comes about. */
export function stageAccount(
  stage: ProcessStage,
  { economies }: Dataset,
  asOf: PartialDate,
): FigureAccount {
  const lengths = stageLengths(applicantsOf(economies), stage, asOf);
  return {
    title: sentence(stageName(stage)),
    ...(stage.days === undefined ? {} : { value: lengthInWords(stage.days.median) }),
    definition: FIGURE_DEFINITIONS.stage,
    formula: middleInWords(
      lengths.map(({ applicant, days }) => ({ name: applicant.name, days })),
      'measured',
    ),
    basis: lengths.flatMap(({ applicant: { id } }) => [
      { record: id, field: stage.from },
      { record: id, field: stage.to },
    ]),
    asOf,
  };
}
