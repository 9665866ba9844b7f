import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import type { StageBarRow } from '../../charts/stage-bars/layout.ts';
import { pickRows } from '../../charts/stage-bars/pickRows.ts';
import type { StageBarsSize } from '../../charts/stage-bars/StageBars.tsx';
import { StageBars } from '../../charts/stage-bars/StageBars.tsx';
import { StageLegend } from '../../charts/stage-bars/StageLegend.tsx';
import { usePreferences } from '../../stores/preferences.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { Finding } from '../../wording/durationFindings.ts';
import { chartSource, rowsSummary } from '../../wording/durationFindings.ts';
import { CONTROL_LABELS, filtersInWords, VIEW_ALL_DATES } from '../../wording/durationsView.ts';
import { durationAxisTitle, someRowsDrawn, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';
import type { Release } from '../../wording/exportAccount.ts';
import type { CellFact } from '../../wording/tableModel.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { durationsLink } from './durationsLink.ts';
import { exportAccount } from './exportAccount.ts';
import { notDrawn } from './notDrawn.ts';
import { nothingDrawn } from './nothingDrawn.ts';
import { pictureHeading } from './pictureHeading.ts';
import { RowTip } from './RowTip.tsx';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import { selectDurationsTable } from './selectDurationsTable.ts';
import { selectRowsSummary } from './selectRowsSummary.ts';

/** Sixty rows and their surroundings on the height of one A4 page. */
const PAPER_HEIGHT_PX = 480;
const PAPER_WIDTH_PX = 720;
const PAPER_ROW_PX = { least: 6, most: 18 } as const;
const PAPER_MOST_ROWS = PAPER_HEIGHT_PX / PAPER_ROW_PX.least;
const SIZE = { fontSize: 13, rowHeight: 18 } as const;
const PROJECTOR_SIZE = { fontSize: 18, rowHeight: 26 } as const;

type Props = {
  readonly selection: DurationsSelection;
  readonly search: DurationsSearch;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly release: Release;
  /** Stand above an exported picture. */
  readonly findings: readonly Finding[];
  readonly onToggle: (id: string) => void;
  readonly onFact: (fact: CellFact) => void;
  readonly onReset: () => void;
  readonly onTable: () => void;
};

/** Everyone's wait, one bar each, with the table behind it and what could not be drawn below it. */
export function StageBarsPanel(props: Props) {
  const { selection, search, hues, release, onToggle, onFact, onReset } = props;
  const { definition, rows, asOf } = selection;
  const drawn = useDrawnRows(rows, hues);
  const table = useMemo(() => selectDurationsTable(selection), [selection]);
  const summary = useMemo(() => selectRowsSummary(selection), [selection]);
  const title = durationAxisTitle(definition);
  return (
    <ChartFrame
      title={title}
      measure={STAGE_BARS_MEASURE}
      summary={rows.length === 0 ? null : <p>{rowsSummary(summary, definition)}</p>}
      table={table}
      // An empty table would say nothing of why, nor lead back.
      view={selection.chosen.length === 0 ? 'chart' : search.show}
      onFact={onFact}
      legend={<StageLegend rows={rows} />}
      notes={
        <>
          <NotDrawn selection={selection} />
          {search.show === 'chart' && drawn.rows.length < rows.length ? (
            <p>{someRowsDrawn(drawn.rows.length, rows.length)}</p>
          ) : null}
        </>
      }
      source={chartSource({ economies: rows.length, asOf, data: release }, definition)}
      actions={
        <div className="durations-actions no-print">
          {search.show === 'chart' ? (
            <button type="button" className="link-button" onClick={props.onTable}>
              {VIEW_ALL_DATES}
            </button>
          ) : null}
          <AddToBriefing link={durationsLink(search, release)} part="bars" />
          <ExportMenu
            name="durations"
            part="bars"
            table={table}
            account={() => exportAccount(selection, search, { title, release })}
            heading={pictureHeading(props.findings, definition, filtersInWords(search))}
            draw={async (box) =>
              (await import('./drawStageBars.tsx')).drawStageBars(
                selection,
                hues,
                summary.medianDays,
                box,
              )
            }
          />
        </div>
      }
    >
      {({ announce, leave }) =>
        rows.length === 0 ? (
          <div className="durations-empty">
            <p>{nothingDrawn(selection, search)}</p>
            <button type="button" className="button is-primary" onClick={onReset}>
              {CONTROL_LABELS.reset}
            </button>
          </div>
        ) : (
          <StageBars
            label={title}
            rows={drawn.rows}
            drawsAll={drawn.isOnPaper}
            definition={definition}
            hues={hues}
            size={drawn.size}
            {...(summary.medianDays === undefined ? {} : { medianDays: summary.medianDays })}
            onToggle={onToggle}
            onLeave={leave}
            announce={announce}
            renderTip={(id) => <RowTip rows={rows} id={id} definition={definition} />}
          />
        )
      }
    </ChartFrame>
  );
}

/** On paper all rows stand on one page, and where they are too many for that, some stand for all. */
function useDrawnRows(allRows: readonly StageBarRow[], hues: ReadonlyMap<string, Hue>) {
  const isProjector = usePreferences((preferences) => preferences.theme === 'projector');
  const isOnPaper = usePrinting();
  return useMemo(() => {
    if (!isOnPaper) {
      return { rows: allRows, size: isProjector ? PROJECTOR_SIZE : SIZE, isOnPaper };
    }
    const rows = pickRows(allRows, new Set(hues.keys()), PAPER_MOST_ROWS);
    return { rows, size: paperSize(rows.length), isOnPaper };
  }, [allRows, hues, isOnPaper, isProjector]);
}

function paperSize(rows: number): StageBarsSize {
  const fitting = PAPER_HEIGHT_PX / Math.max(1, rows);
  const rowHeight = Math.min(PAPER_ROW_PX.most, Math.max(PAPER_ROW_PX.least, fitting));
  return { rowHeight, fontSize: rowHeight * 0.84, width: PAPER_WIDTH_PX };
}

/** Nobody is dropped in silence: who has no bar is named, with the reason. */
function NotDrawn({ selection }: { readonly selection: DurationsSelection }) {
  return (
    <div className="durations-not-drawn">
      {notDrawn(selection).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
