import { useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import { JoinedCurve } from '../../charts/joined-curve/JoinedCurve.tsx';
import type { EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Draw } from '../../exports/picture.ts';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { COMPARE_GROUPS, COMPARISON_LABELS } from '../../wording/comparisonLabels.ts';
import { JOINED_TITLE, joinedMeasure, joinedSummary } from '../../wording/joined.ts';
import { seriesSource } from '../../wording/series.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { TermText } from '../shared/TermText.tsx';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { joinedAccount, joinedShareAccount } from './joinedAccount.ts';
import { JoinedFigures, JoinedNotes } from './JoinedNotes.tsx';
import { selectJoinedTable } from './selectJoinedTable.ts';
import type { Comparison } from './search.ts';
import { COMPARISONS } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import { selectJoined } from './selectJoined.ts';

type Props = {
  readonly selection: DurationsSelection;
  readonly data: Pick<Dataset, 'own'>;
  readonly comparison: Comparison;
  readonly onComparison: (comparison: Comparison) => void;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly view: ChartView;
  readonly actions?: (table: TableModel, draw: Draw) => ReactNode;
};

const OPTIONS = COMPARISONS.map((value) => ({ value, label: COMPARISON_LABELS[value] }));

/** How long until such waits end: the estimate that counts those still waiting. */
export function JoinedPanel(props: Props) {
  const { comparison, data, hues, actions } = props;
  // Drawn after the bars, so that thousands of rows do not hold up both at once.
  const selection = useDeferredValue(props.selection);
  const view = useDeferredValue(props.view);
  const { definition, asOf, unmeasured } = selection;
  const { openFigure, figureDialog } = useFigureDialog();
  const joined = useMemo(() => selectJoined(selection, comparison), [selection, comparison]);
  const title = JOINED_TITLE[definition.to];
  const measure = joinedMeasure(definition);
  const table = useMemo(
    () => selectJoinedTable(joined, `${title}. ${measure}`),
    [joined, title, measure],
  );
  const summary = joinedSummary(joined.figures, definition, asOf, selection.vouched);
  return (
    <ChartFrame
      title={title}
      measure={<TermText text={measure} />}
      summary={<p>{summary}</p>}
      source={seriesSource(joined.figures.cases, unmeasured.length, asOf, definition, data)}
      table={table}
      view={view}
      onFact={(share) => openFigure(joinedShareAccount(selection, joined, share))}
      actions={actions?.(table, async (box) => {
        const [{ drawPlot }, { joinedPlot }] = await Promise.all([
          import('../shared/drawPlot.tsx'),
          import('./joinedPlot.ts'),
        ]);
        return drawPlot(joinedPlot(joined, hues), box);
      })}
      controls={
        <div className="joined-compare">
          <SelectControl
            label={COMPARE_GROUPS}
            options={OPTIONS}
            value={comparison}
            onChange={props.onComparison}
          />
        </div>
      }
      notes={
        <>
          <JoinedNotes
            joined={joined}
            onFigure={(figure) => openFigure(joinedAccount(selection, joined, figure))}
          />
          {figureDialog}
        </>
      }
      stageFigures={<JoinedFigures joined={joined} />}
    >
      {({ leave }) =>
        joined.groups.length === 0 ? null : (
          <JoinedCurve
            label={`${title}. ${summary}`}
            groups={joined.groups}
            ticks={joined.ticks}
            definition={definition}
            grouping={joined.grouping}
            hues={hues}
            onLeave={leave}
          />
        )
      }
    </ChartFrame>
  );
}
