import type { Conditional, LaterShare } from '../../domain/conditional.ts';
import { conditionalShares } from '../../domain/conditional.ts';
import { ENOUGH_AT_RISK } from '../../domain/enough.ts';
import type { Path } from '../../domain/path.ts';
import { observationsOf } from '../../domain/population.ts';
import type { Span } from '../../domain/span.ts';
import { DAYS_PER_YEAR } from '../../domain/span.ts';
import type { Cell, TableModel, TableRow } from '../../wording/tableModel.ts';
import { numberCell, shareCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import {
  bandText,
  fewText,
  NOBODY_FOLLOWED,
  NO_BAND,
  WHAT_IF_COLUMNS,
  WHAT_IF_ECONOMY,
  WHAT_IF_TITLE,
  whatIfCaption,
  yearsLater,
} from '../../wording/whatIf.ts';
import type { Comparison } from './selectComparison.ts';

const YEARS_LATER = [1, 2, 5, 10] as const;
/** So few are named. */
const MOST_NAMED = 4;

/** What became of the others that had waited as long as one economy has, or had. */
export type WhatIf = {
  readonly path: Path;
  readonly waited: Span;
  readonly conditional: Conditional;
  /** The others, where they are few enough to be named. */
  readonly names: readonly string[];
  readonly isFew: boolean;
};

/** Whoever has no dated application has no wait that another could have had as well. */
export function selectWhatIf({ paths, everyone }: Comparison): readonly WhatIf[] {
  return paths.flatMap((path) => {
    const own = everyone.find(({ applicant }) => applicant.id === path.applicant.id);
    if (own === undefined) return [];
    const waited = own.wait.span;
    const others = everyone.filter((one) => one !== own);
    const conditional = conditionalShares(
      observationsOf(others),
      waited.days,
      YEARS_LATER.map((years) => years * DAYS_PER_YEAR),
    );
    const names = others
      .filter(({ wait }) => wait.span.days > waited.days)
      .map(({ applicant }) => applicant.name);
    return [
      {
        path,
        waited,
        conditional,
        names: names.length > MOST_NAMED ? [] : names,
        isFew: conditional.atRisk < ENOUGH_AT_RISK,
      },
    ];
  });
}

/** A share that few were still followed for says so. */
function shareOf({ share, atRisk }: LaterShare): Cell {
  const cell = shareCell(share);
  return atRisk < ENOUGH_AT_RISK ? { ...cell, text: fewText(cell.text) } : cell;
}

export function selectWhatIfTable(one: WhatIf): TableModel {
  return {
    caption: whatIfCaption(one.path.applicant.name, one.conditional.atRisk),
    columns: WHAT_IF_COLUMNS,
    rows: rowsOf(one),
  };
}

/** The same of all of them under one another, each row with the name it is about. */
export function selectWhatIfOfAll(cases: readonly WhatIf[]): TableModel {
  const [later, ...rest] = WHAT_IF_COLUMNS;
  return {
    caption: WHAT_IF_TITLE,
    columns: [...(later === undefined ? [] : [later]), WHAT_IF_ECONOMY, ...rest],
    rows: cases.flatMap((one) =>
      rowsOf(one).map(({ id, cells: [first, ...others] }) => ({
        id,
        cells: [first ?? unknownCell(), textCell(one.path.applicant.name), ...others],
      })),
    ),
  };
}

function rowsOf({ path, conditional }: WhatIf): readonly TableRow[] {
  return YEARS_LATER.map((years) => {
    const share = conditional.shares.find(({ after }) => after === years * DAYS_PER_YEAR);
    return {
      id: `${path.applicant.id}-${years}`,
      cells: [
        textCell(yearsLater(years), {
          fact: { record: path.applicant.id, field: String(years) },
        }),
        share === undefined ? unknownCell(NOBODY_FOLLOWED) : shareOf(share),
        share?.low === undefined || share.high === undefined
          ? unknownCell(NO_BAND)
          : textCell(bandText(share.low, share.high)),
        numberCell(share?.atRisk ?? 0),
      ],
    };
  });
}
