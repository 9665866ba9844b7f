import { memo } from 'react';
import type { Coverage, CoverageRow } from '../../domain/coverage.ts';
import { COVERED_STEPS } from '../../domain/coverage.ts';
import type { FactRef } from '../../domain/provenance.ts';
import {
  COVERAGE_LABELS,
  coverageName,
  datedOf,
  PRECISION_NAMES,
  STEP_SHORT,
} from '../../wording/coverage.ts';
import type { Lens } from './search.ts';
import type { CoverageSelection } from './selectCoverage.ts';
import { cellText } from './selectCoverage.ts';

type Props = {
  readonly coverage: CoverageSelection;
  readonly lens: Lens;
  readonly onFact: (fact: FactRef) => void;
};

/** Economies by steps: a word in each cell, a tone behind it. Scrolls inside itself. */
export const CoverageMatrix = memo(function CoverageMatrix({ coverage, lens, onFact }: Props) {
  return (
    <div className="coverage-region" role="region" aria-label={COVERAGE_LABELS.matrix} tabIndex={0}>
      {/* Its cells are walked through by arrow keys, as the grid of the ARIA practices. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table className="coverage" role="grid" aria-label={COVERAGE_LABELS.matrix} data-one-stop>
        <thead>
          <tr>
            <th scope="col">{COVERAGE_LABELS.economy}</th>
            {COVERED_STEPS.map((step) => (
              <th key={step} scope="col">
                {STEP_SHORT[step]}
              </th>
            ))}
            <th scope="col">{COVERAGE_LABELS.dated}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map((row) => (
            <MatrixRow
              key={row.applicant.id}
              row={row}
              coverage={coverage}
              lens={lens}
              onFact={onFact}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

function MatrixRow({ row, coverage, lens, onFact }: Props & { readonly row: CoverageRow }) {
  const { applicant, steps } = row;
  const dated = steps.filter(({ date }) => date !== undefined).length;
  return (
    <tr data-id={applicant.id}>
      <th scope="row">{applicant.name}</th>
      {steps.map((step) => (
        <td
          key={step.step}
          data-precision={step.precision}
          // A value is a button; what is not dated can be walked to all the same.
          {...(step.date === undefined ? { role: 'gridcell', tabIndex: -1 } : {})}
        >
          <CellOf
            step={step}
            coverage={coverage}
            lens={lens}
            onOpen={() => onFact({ record: applicant.id, field: step.step })}
          />
        </td>
      ))}
      <td>
        <data value={String(dated)}>{datedOf(dated, steps.length)}</data>
      </td>
    </tr>
  );
}

type CellProps = Pick<Props, 'coverage' | 'lens'> & {
  readonly step: Coverage;
  readonly onOpen: () => void;
};

function CellOf({ step, coverage, lens, onOpen }: CellProps) {
  if (step.date === undefined) return <span>{PRECISION_NAMES[step.precision]}</span>;
  const kind = coverage.kindOf(step);
  const isMany = step.sources.length > 1;
  return (
    <button type="button" aria-label={coverageName(step, kind)} onClick={onOpen}>
      {cellText(step, kind, lens)}
      {isMany && lens !== 'sources' ? <sup>{step.sources.length}</sup> : null}
    </button>
  );
}
