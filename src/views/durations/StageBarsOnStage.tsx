import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Hue } from '../../charts/emphasis.ts';
import { usePictureHeight } from '../../charts/presentation.ts';
import { StageBars } from '../../charts/stage-bars/StageBars.tsx';
import { StageLegend } from '../../charts/stage-bars/StageLegend.tsx';
import { useWidth } from '../../charts/useWidth.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { foldedName } from '../../domain/foldedName.ts';
import { chartSource, rowsSummary } from '../../wording/durationFindings.ts';
import { CALL_UP_HINT, someRowsOnStage } from '../../wording/someRows.ts';
import { durationAxisTitle, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';
import type { CellFact, TableModel, TableRow } from '../../wording/tableModel.ts';
import type { ChartVoice } from '../../charts/ChartFrame.tsx';
import { fitBars } from './fitBars.ts';
import { nothingDrawn } from './nothingDrawn.ts';
import { RowTip } from './RowTip.tsx';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import { selectDurationsTable } from './selectDurationsTable.ts';
import { selectRowsSummary } from './selectRowsSummary.ts';

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
  const [ref, width] = useWidth();
  const fitted = useMemo(() => {
    const later = new Set([...hues.keys(), called ?? '']);
    return width === undefined ? undefined : fitBars(rows, { saved, later }, { width, height });
  }, [rows, saved, hues, called, width, height]);
  function callUp(typed: string): EconomyId | undefined {
    const found = rows.find(({ name }) => foldedName(name).startsWith(foldedName(typed)))?.id;
    if (found !== undefined) setCalled(found);
    return found;
  }
  if (fitted === undefined) return <div ref={ref} />;
  return (
    <div ref={ref}>
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
    </div>
  );
}

/** A slide has room for the first rows of a table. */
function highlightedFirst(
  { caption, columns, rows }: TableModel,
  hues: ReadonlyMap<string, Hue>,
): TableModel {
  const rank = ({ id }: TableRow) => (hues.has(id) ? 0 : 1);
  return { caption, columns, rows: rows.toSorted((a, b) => rank(a) - rank(b)) };
}
