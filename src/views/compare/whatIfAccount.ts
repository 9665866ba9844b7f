import { observationsOf } from '../../domain/population.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { DAYS_PER_YEAR } from '../../domain/span.ts';
import { kaplanMeier } from '../../domain/survival.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import {
  atRiskInWords,
  FIGURE_DEFINITIONS,
  kaplanMeierFormula,
  productInWords,
} from '../../wording/figureAccount.ts';
import { whatIfCaption, yearsLater } from '../../wording/whatIf.ts';
import type { Comparison } from './selectComparison.ts';
import { WHOLE_WAIT } from './selectComparison.ts';
import type { WhatIf } from './selectWhatIf.ts';

/** How the share among others comes about, after `years` more; without years, who they are. */
export function whatIfAccount(
  { path, waited, conditional }: WhatIf,
  { everyone, asOf }: Comparison,
  years?: number,
): FigureAccount {
  const others = everyone.filter(
    ({ applicant, wait }) => applicant.id !== path.applicant.id && wait.span.days > waited.days,
  );
  const curve = kaplanMeier(
    observationsOf(others).map(({ time, event }) => ({ time: time - waited.days, event })),
  );
  const caption = whatIfCaption(path.applicant.name, conditional.atRisk);
  return {
    title: years === undefined ? caption : `${caption}, ${yearsLater(years)}`,
    definition: FIGURE_DEFINITIONS.whatIf,
    formula: [
      atRiskInWords(conditional.atRisk, waited.days),
      ...(years === undefined
        ? []
        : [
            kaplanMeierFormula(WHOLE_WAIT),
            ...productInWords(curve, years * DAYS_PER_YEAR, WHOLE_WAIT),
          ]),
    ],
    basis: [path.applicant.id, ...others.map(({ applicant }) => applicant.id)].flatMap(
      (id): readonly FactRef[] => {
        const own = everyone.find(({ applicant }) => applicant.id === id);
        return [
          { record: id, field: WHOLE_WAIT.from },
          ...(own?.wait.kind === 'finished' ? [{ record: id, field: WHOLE_WAIT.to }] : []),
        ];
      },
    ),
    asOf,
  };
}
