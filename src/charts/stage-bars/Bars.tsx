import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { halfHadFinished, STAGE_BARS_KEYS, stretchSentence } from '../../wording/stageBars.ts';
import { ChartTip } from '../ChartTip.tsx';
import type { Hue } from '../emphasis.ts';
import { markIdAt } from '../focusMark.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import { useTip } from '../useTip.ts';
import type { StageBarsFrame } from './barFrame.ts';
import type { StageBarRow } from './barRow.ts';
import type { PlacedRow } from './placeRows.ts';
import { placeRows } from './placeRows.ts';
import { StageBarsPicture } from './StageBarsPicture.tsx';
import { RowRing, StageRow } from './StageRow.tsx';

export type StageBarsSize = {
  readonly fontSize: number;
  readonly rowHeight: number;
  /** Where the page does not give it, as on paper. */
  readonly width?: number;
};

export type StageBarsProps = {
  readonly label: string;
  readonly rows: readonly StageBarRow[];
  readonly definition: DurationDefinition;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly size: StageBarsSize;
  /** However many they are: on paper nothing scrolls. */
  readonly drawsAll?: boolean;
  /** Where half had finished, in days. */
  readonly medianDays?: number;
  readonly onToggle: (id: EconomyId) => void;
  readonly onLeave: () => void;
  /** One polite message, said aloud. */
  readonly announce: (text: string) => void;
  readonly renderTip: (id: EconomyId) => ReactNode;
  /** Where some rows stand for all: draws another whose name begins so, and gives its id. */
  readonly callUp?: (typed: string) => EconomyId | undefined;
};

type BarsProps = StageBarsProps & {
  readonly frame: StageBarsFrame;
  /** Where not all rows are drawn: those that are, the active one among them. */
  readonly near?: (activeIndex: number) => readonly PlacedRow[];
};

/** The rows as one listbox: keys, tips and highlights of all of them. */
export function Bars(props: BarsProps) {
  const { label, rows, definition, hues, frame, near, medianDays } = props;
  const { onToggle, onLeave, announce } = props;
  const idPrefix = useId();
  const [stretchIndex, setStretchIndex] = useState(-1);
  // Not by a rule from a row to the ring behind it: each row moved would ask all rows after it.
  const [isRingShown, setRingShown] = useState(false);
  const tip = useTip();
  const { activeId, activeIndex, onKeyDown, onFocusMark } = useRovingMarks({
    marks: rows,
    callUp: props.callUp,
    onPin: onToggle,
    onLeave: () => {
      // The first Escape closes the tip, the next leaves the chart.
      if (tip.shownId === undefined) onLeave();
      else tip.hide();
    },
    onStep: (id, direction) => {
      const stretches = rows.find((row) => row.id === id)?.wait.stretches ?? [];
      const next = Math.min(stretches.length - 1, Math.max(0, stretchIndex + direction));
      const stretch = stretches[next];
      setStretchIndex(next);
      if (stretch !== undefined) announce(stretchSentence(stretch));
    },
  });
  // While all rows are drawn, the active one changes nothing.
  const active = near === undefined ? 0 : activeIndex;
  const layout = useMemo(
    () => ({ ...frame, rows: near?.(active) ?? placeRows(rows, frame) }),
    [rows, frame, near, active],
  );
  const shown = layout.rows.find((placed) => placed.row.id === tip.shownId);
  return (
    <>
      <svg
        className="stage-bars-picture"
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
        aria-description={STAGE_BARS_KEYS}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onKeyDown={(event) => {
          setRingShown(true);
          onKeyDown(event);
        }}
        onClick={({ target }) => {
          const id = markIdAt(target);
          if (id !== undefined) onToggle(id);
        }}
        onPointerOver={({ target, relatedTarget, pointerType }) => {
          const id = markIdAt(target);
          const entered = id !== undefined && id !== markIdAt(relatedTarget);
          if (entered && pointerType === 'mouse') tip.point(id);
        }}
        onPointerLeave={tip.hideSoon}
        onFocus={({ target }) => {
          const id = markIdAt(target);
          if (id === undefined) return;
          onFocusMark(id);
          setStretchIndex(-1);
          setRingShown(target.matches(':focus-visible'));
          tip.show(id);
        }}
        onBlur={() => {
          setRingShown(false);
          tip.hideSoon();
        }}
      >
        <StageBarsPicture
          layout={layout}
          idPrefix={idPrefix}
          {...(medianDays === undefined
            ? {}
            : { ruleLabel: halfHadFinished(medianDays, definition) })}
          overRows={isRingShown ? <RowRing layout={layout} activeId={activeId} /> : null}
          renderRow={(placed) => (
            <StageRow
              key={placed.row.id}
              placed={placed}
              layout={layout}
              total={rows.length}
              isOneOfMany={near !== undefined}
              definition={definition}
              hue={hues.get(placed.row.id)}
              isActive={placed.row.id === activeId}
            />
          )}
        />
      </svg>
      {shown === undefined ? null : (
        <ChartTip
          left={Math.min(shown.endX + 70, layout.width - 40)}
          top={shown.y + layout.rowHeight}
          width={layout.width}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {props.renderTip(shown.row.id)}
        </ChartTip>
      )}
    </>
  );
}
