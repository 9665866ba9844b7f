import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import { usePictureHeight } from '../../charts/presentation.ts';
import { AROUND_ROWS_EM } from '../../charts/stage-bars/barFrame.ts';
import { rowsOnStage } from '../../charts/stage-bars/rowsOnStage.ts';
import { StageBars } from '../../charts/stage-bars/StageBars.tsx';
import { StageLegend } from '../../charts/stage-bars/StageLegend.tsx';
import type { EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { foldedName } from '../../domain/foldedName.ts';
import { chartSource, rowsSummary } from '../../wording/durationFindings.ts';
import { CALL_UP_HINT, someRowsOnStage } from '../../wording/someRows.ts';
import { durationAxisTitle, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';
import type { CellFact, TableModel, TableRow } from '../../wording/tableModel.ts';
import type { ChartVoice } from '../../charts/ChartFrame.tsx';
import { nothingDrawn } from './nothingDrawn.ts';
import { RowTip } from './RowTip.tsx';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import { selectDurationsTable } from './selectDurationsTable.ts';
import { selectRowsSummary } from './selectRowsSummary.ts';

/** Its axis is set in 95 % of this, and nothing on a slide is smaller than 18 px. */
const FONT_PX = 19;
const ROW_PX = { tightest: 20, least: 21, most: 44 } as const;
/** The line below the bars that says who is not among them. */
const REST_LINE_PX = 26;

type Props = {
  readonly selection: DurationsSelection;
  readonly search: DurationsSearch;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly data: Pick<Dataset, 'version' | 'own'>;
  readonly onToggle: (id: string) => void;
  readonly onFact: (fact: CellFact) => void;
};

/** The bars in letters that a room can read: where they are too many, some stand for all. */
export function StageBarsOnStage(props: Props) {
  const { selection, search, hues, data, onToggle, onFact } = props;
  const { definition, rows, asOf } = selection;
  const table = useMemo(() => selectDurationsTable(selection), [selection]);
  const [saved] = useState(() => new Set(hues.keys()));
  const summary = useMemo(() => selectRowsSummary(selection), [selection]);
  return (
    <ChartFrame
      title={durationAxisTitle(definition)}
      measure={STAGE_BARS_MEASURE}
      summary={rows.length === 0 ? null : <p>{rowsSummary(summary, definition)}</p>}
      table={search.show === 'table' ? highlightedFirst(table, hues) : table}
      view={search.show}
      onFact={onFact}
      legend={<StageLegend rows={rows} />}
      source={chartSource({ economies: rows.length, asOf, data }, definition)}
    >
      {(voice) =>
        rows.length === 0 ? (
          <p>{nothingDrawn(selection, search)}</p>
        ) : (
          <FittedBars
            selection={selection}
            hues={hues}
            saved={saved}
            medianDays={summary.medianDays}
            onToggle={onToggle}
            voice={voice}
          />
        )
      }
    </ChartFrame>
  );
}

type BarsProps = Pick<Props, 'selection' | 'hues' | 'onToggle'> & {
  /** Highlighted as the slide came: its rows stay whatever is highlighted since. */
  readonly saved: ReadonlySet<EconomyId>;
  readonly medianDays: number | undefined;
  readonly voice: ChartVoice;
};

function FittedBars({ selection, hues, saved, medianDays, onToggle, voice }: BarsProps) {
  const { rows, definition } = selection;
  const height = usePictureHeight() ?? 0;
  const [called, setCalled] = useState<EconomyId>();
  const fitted = useMemo(
    () => fitBars(rows, { saved, later: new Set([...hues.keys(), called ?? '']) }, height),
    [rows, saved, hues, called, height],
  );
  function callUp(typed: string): EconomyId | undefined {
    const found = rows.find(({ name }) => foldedName(name).startsWith(foldedName(typed)))?.id;
    if (found !== undefined) setCalled(found);
    return found;
  }
  return (
    <>
      <StageBars
        label={durationAxisTitle(definition)}
        rows={fitted.rows}
        definition={definition}
        hues={hues}
        size={fitted.size}
        {...(medianDays === undefined ? {} : { medianDays })}
        onToggle={onToggle}
        callUp={callUp}
        onLeave={voice.leave}
        announce={voice.announce}
        renderTip={(id) => <RowTip rows={rows} id={id} definition={definition} />}
      />
      {fitted.rows.length === rows.length ? null : (
        <p className="durations-rest">
          {someRowsOnStage(fitted.rows.length, rows.length)}{' '}
          <span className="no-print">{CALL_UP_HINT}</span>
        </p>
      )}
    </>
  );
}

function fitBars(
  rows: DurationsSelection['rows'],
  wanted: { readonly saved: ReadonlySet<EconomyId>; readonly later: ReadonlySet<EconomyId> },
  height: number,
): {
  readonly rows: DurationsSelection['rows'];
  readonly size: { fontSize: number; rowHeight: number };
} {
  const around = AROUND_ROWS_EM * FONT_PX;
  const fits = Math.floor((height - around) / ROW_PX.least) >= rows.length;
  const room = height - around - (fits ? 0 : REST_LINE_PX);
  const picked = rowsOnStage(rows, {
    ...wanted,
    room: Math.max(1, Math.floor(room / ROW_PX.least)),
    mostRoom: Math.max(1, Math.floor(room / ROW_PX.tightest)),
  });
  const rowHeight = Math.min(
    ROW_PX.most,
    Math.max(ROW_PX.tightest, Math.floor(room / picked.length)),
  );
  return { rows: picked, size: { fontSize: FONT_PX, rowHeight } };
}

/** A slide has room for the first rows of a table. */
function highlightedFirst(
  { caption, columns, rows }: TableModel,
  hues: ReadonlyMap<string, Hue>,
): TableModel {
  const rank = ({ id }: TableRow) => (hues.has(id) ? 0 : 1);
  return { caption, columns, rows: rows.toSorted((a, b) => rank(a) - rank(b)) };
}
