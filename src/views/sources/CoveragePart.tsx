import { useMemo, useState } from 'react';
import { applicantsOf } from '../../domain/dataset.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import {
  COVERAGE_TITLE,
  coverageMeasure,
  coverageSummary,
  LENS_LABEL,
  LENS_LABELS,
} from '../../wording/coverage.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { FactOnDemand } from '../shared/FactOnDemand.tsx';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { coverageAccount } from './coverageAccount.ts';
import { CoverageMatrix } from './CoverageMatrix.tsx';
import { LENSES } from './search.ts';
import { selectCoverage, selectCoverageTable } from './selectCoverage.ts';
import { sourcesAccount } from './sourcesAccount.ts';
import type { PartProps } from './partProps.ts';

const OPTIONS = LENSES.map((value) => ({ value, label: LENS_LABELS[value] }));
/** The definition matters to lengths alone; here only dates are opened. */
const DEFINITION = { from: 'application', to: 'membership' } as const;

/** What the product knows of each step, and what it does not. */
export function CoveragePart({ known, search, asOf, link, adjust }: PartProps) {
  const { dataset, catalogue } = known;
  const [fact, setFact] = useState<FactRef>();
  const { openFigure, figureDialog } = useFigureDialog();
  const coverage = useMemo(
    () => selectCoverage(applicantsOf(dataset.economies), catalogue, asOf),
    [dataset, catalogue, asOf],
  );
  const summary = coverageSummary(coverage.sums, coverage.rows.length);
  const measure = coverageMeasure(asOf);
  return (
    <section className="panel" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{COVERAGE_TITLE}</h2>
      <p>{measure}</p>
      <p className="coverage-summary">{summary}</p>
      <div className="sources-controls no-print">
        <SelectControl
          label={LENS_LABEL}
          options={OPTIONS}
          value={search.by}
          onChange={(by) => adjust({ by })}
        />
        <ExportMenu
          name="coverage"
          table={selectCoverageTable(coverage, catalogue)}
          account={() =>
            sourcesAccount(
              { title: COVERAGE_TITLE, definition: measure, population: summary, asOf, link },
              dataset,
            )
          }
        />
      </div>
      <div className="coverage-room">
        <CoverageMatrix coverage={coverage} lens={search.by} onFact={setFact} />
      </div>
      <div className="coverage-sums">
        <DataTable
          model={coverage.sumsTable}
          onFact={({ field }) => openFigure(coverageAccount(coverage, field, asOf))}
        />
      </div>
      {figureDialog}
      {fact === undefined ? null : (
        <FactOnDemand
          fact={fact}
          economies={dataset.economies}
          definition={DEFINITION}
          asOf={asOf}
          onClose={() => setFact(undefined)}
        />
      )}
    </section>
  );
}
