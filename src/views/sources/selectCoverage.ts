import type { Applicant } from '../../domain/accession.ts';
import type { Coverage, CoverageRow, CoverageSums } from '../../domain/coverage.ts';
import { COVERED_STEPS, coverageOf, coverageSums } from '../../domain/coverage.ts';
import type { SourceCatalogue } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { SourceKind } from '../../domain/provenance.ts';
import { SOURCE_KINDS } from '../../domain/provenance.ts';
import {
  ALL_STEPS,
  COVERAGE_COLUMNS,
  COVERAGE_LABELS,
  COVERAGE_TITLE,
  KIND_IN_CELL,
  kindHeader,
  PRECISION_NAMES,
  SUMS_CAPTION,
  SUMS_COLUMNS,
} from '../../wording/coverage.ts';
import { count } from '../../wording/numbers.ts';
import { MILESTONE_LABELS, SOURCE_KIND_NAMES } from '../../wording/provenance.ts';
import type { TableModel, TableRow } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { Lens } from './search.ts';

export type CoverageSelection = {
  readonly rows: readonly CoverageRow[];
  readonly sums: CoverageSums;
  readonly sumsTable: TableModel;
  readonly kindOf: (step: Coverage) => SourceKind | undefined;
};

export function selectCoverage(
  applicants: readonly Applicant[],
  catalogue: SourceCatalogue,
  asOf: PartialDate,
): CoverageSelection {
  const byName = applicants.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = coverageOf(byName, asOf);
  const all = rows.flatMap(({ steps }) => steps);
  const kindOfSource = (key: string) => catalogue.get(key)?.kind;
  const sums = coverageSums(all, kindOfSource);
  const kinds = SOURCE_KINDS.filter((kind) => sums.kinds.has(kind));
  const rowOf = (id: string, name: string, steps: readonly Coverage[]): TableRow => {
    const own = coverageSums(steps, kindOfSource);
    const { precision, oneSource, moreSources } = own;
    return {
      id,
      cells: [
        textCell(name, { fact: { record: 'coverage', field: id } }),
        ...(['day', 'month', 'year', 'unknown', 'not-reached'] as const).map((one) =>
          numberCell(precision[one]),
        ),
        numberCell(moreSources),
        numberCell(oneSource),
        ...kinds.map((kind) => numberCell(own.kinds.get(kind) ?? 0)),
      ],
    };
  };
  return {
    rows,
    sums,
    kindOf: ({ sources: [first] }) => (first === undefined ? undefined : kindOfSource(first)),
    sumsTable: {
      caption: SUMS_CAPTION,
      columns: [
        ...SUMS_COLUMNS,
        ...kinds.map((kind) => ({ key: kind, header: kindHeader(kind), numeric: true as const })),
      ],
      rows: [
        ...COVERED_STEPS.map((step) =>
          rowOf(
            step,
            MILESTONE_LABELS[step],
            all.filter((one) => one.step === step),
          ),
        ),
        rowOf('all', ALL_STEPS, all),
      ],
    },
  };
}

/** One row for each economy and step: the whole picture as a file. */
export function selectCoverageTable(
  { rows }: CoverageSelection,
  catalogue: SourceCatalogue,
): TableModel {
  return {
    caption: COVERAGE_TITLE,
    columns: COVERAGE_COLUMNS,
    rows: rows.flatMap(({ applicant: { id, name }, steps }) =>
      steps.map((one) => ({
        id: `${id}/${one.step}`,
        cells: [
          textCell(name),
          textCell(MILESTONE_LABELS[one.step]),
          textCell(PRECISION_NAMES[one.precision]),
          one.date === undefined ? unknownCell(PRECISION_NAMES[one.precision]) : dateCell(one.date),
          textCell(one.inferred ? COVERAGE_LABELS.yes : COVERAGE_LABELS.no),
          numberCell(one.sources.length),
          textCell(
            one.sources
              .flatMap((key) => {
                const kind = catalogue.get(key)?.kind;
                return kind === undefined ? [] : [SOURCE_KIND_NAMES[kind]];
              })
              .join(', '),
          ),
          textCell(one.sources.join(', ')),
        ],
      })),
    ),
  };
}

/** What a cell says by the lens chosen; what is not dated says so by any lens. */
export function cellText(step: Coverage, kind: SourceKind | undefined, lens: Lens): string {
  if (step.date === undefined || lens === 'precision') return PRECISION_NAMES[step.precision];
  if (lens === 'sources') return count(step.sources.length);
  return kind === undefined ? PRECISION_NAMES.unknown : KIND_IN_CELL[kind];
}
