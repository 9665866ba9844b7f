import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import type { StageBarsSize } from '../../charts/stage-bars/Bars.tsx';
import { StageBars } from '../../charts/stage-bars/StageBars.tsx';
import { StageLegend } from '../../charts/stage-bars/StageLegend.tsx';
import { usePreferences } from '../../stores/preferences.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { Finding } from '../../wording/durationFindings.ts';
import { chartSource, rowsSummary } from '../../wording/durationFindings.ts';
import { CONTROL_LABELS, filtersInWords, VIEW_ALL_DATES } from '../../wording/durationsView.ts';
import { durationAxisTitle, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';
import type { Release } from '../../wording/exportAccount.ts';
import type { CellFact } from '../../wording/tableModel.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { durationsLink } from './durationsLink.ts';
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
  const size = useBarSize(rows.length);
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
      notes={<NotDrawn selection={selection} />}
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
            account={async () =>
              (await import('./exportAccount.ts')).exportAccount(selection, search, {
                title,
                release,
              })
            }
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
            rows={rows}
            definition={definition}
            hues={hues}
            size={size}
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

function useBarSize(rows: number): StageBarsSize {
  const isProjector = usePreferences((preferences) => preferences.theme === 'projector');
  const isPrinting = usePrinting();
  return useMemo(() => {
    if (!isPrinting) return isProjector ? PROJECTOR_SIZE : SIZE;
    const fitting = PAPER_HEIGHT_PX / Math.max(1, rows);
    const rowHeight = Math.min(PAPER_ROW_PX.most, Math.max(PAPER_ROW_PX.least, fitting));
    return { rowHeight, fontSize: rowHeight * 0.84, width: PAPER_WIDTH_PX };
  }, [isPrinting, isProjector, rows]);
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
