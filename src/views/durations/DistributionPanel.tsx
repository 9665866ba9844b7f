import { useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Distribution } from '../../charts/distribution/Distribution.tsx';
import { DistributionKey } from '../../charts/distribution/DistributionKey.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Draw } from '../../exports/picture.ts';
import {
  DISTRIBUTION_TITLE,
  distributionMeasure,
  distributionSummary,
} from '../../wording/distribution.ts';
import { seriesSource } from '../../wording/series.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { HowComputed } from '../shared/HowComputed.tsx';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { distributionAccount } from './distributionAccount.ts';
import { selectDistribution } from './selectDistribution.ts';
import { selectDistributionTable } from './selectDistributionTable.ts';
import type { DurationsSelection } from './selectDurations.ts';

type Props = {
  readonly selection: DurationsSelection;
  readonly data: Pick<Dataset, 'own'>;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly view: ChartView;
  readonly onFact?: (fact: FactRef) => void;
  readonly actions?: (table: TableModel, draw: Draw) => ReactNode;
};

/** A second picture of the same waits: do those who began later wait longer? */
export function DistributionPanel(props: Props) {
  const { data, hues, onFact, actions } = props;
  // Drawn after the bars, so that thousands of rows do not hold up both at once.
  const selection = useDeferredValue(props.selection);
  const view = useDeferredValue(props.view);
  const { definition, asOf, measured, unmeasured } = selection;
  const distribution = useMemo(() => selectDistribution(selection), [selection]);
  const title = DISTRIBUTION_TITLE[definition.from];
  const measure = distributionMeasure(definition);
  const table = useMemo(
    () => selectDistributionTable(distribution, `${title}. ${measure}`),
    [distribution, title, measure],
  );
  const { openFigure, figureDialog } = useFigureDialog();
  const summary = distributionSummary(distribution.figures, definition, selection.vouched);
  return (
    <ChartFrame
      title={title}
      measure={measure}
      summary={summary}
      source={seriesSource(measured.length, unmeasured.length, asOf, definition, data)}
      table={table}
      view={view}
      {...(onFact === undefined ? {} : { onFact })}
      actions={actions?.(table, async (box) => {
        const [{ drawPlot }, { distributionPlot }] = await Promise.all([
          import('../shared/drawPlot.tsx'),
          import('./distributionPlot.ts'),
        ]);
        return drawPlot(distributionPlot(distribution, hues), box);
      })}
      notes={
        measured.length === 0 ? null : (
          <>
            <HowComputed
              of={title}
              onOpen={() => openFigure(distributionAccount(selection, distribution))}
            />
            {figureDialog}
          </>
        )
      }
      legend={measured.length === 0 ? null : <DistributionKey definition={definition} />}
    >
      {({ leave }) =>
        measured.length === 0 ? null : (
          <Distribution
            label={`${title}. ${summary}`}
            cohorts={distribution.cohorts}
            yearTicks={distribution.yearTicks}
            definition={definition}
            hues={hues}
            onLeave={leave}
          />
        )
      }
    </ChartFrame>
  );
}
