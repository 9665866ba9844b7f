import { memo, useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import {
  halfHadFinished,
  placeOf,
  STAGE_BARS_KEYS,
  stretchSentence,
  waitSentence,
} from '../../wording/stageBars.ts';
import { ChartTip } from '../ChartTip.tsx';
import type { Hue } from '../emphasis.ts';
import { markIdAt } from '../focusMark.ts';
import { FocusRing } from '../FocusRing.tsx';
import { useRovingMarks } from '../useRovingMarks.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import type { PlacedRow, StageBarRow, StageBarsLayout } from './layout.ts';
import { layoutStageBars } from './layout.ts';
import { rowMarks, StageBarsPicture } from './StageBarsPicture.tsx';
import './stage-bars.css';

export type StageBarsSize = {
  readonly fontSize: number;
  readonly rowHeight: number;
  /** Where the page does not give it, as on paper. */
  readonly width?: number;
};

type Props = {
  readonly label: string;
  readonly rows: readonly StageBarRow[];
  readonly definition: DurationDefinition;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly size: StageBarsSize;
  /** Where half had finished, in days. */
  readonly medianDays?: number;
  readonly onToggle: (id: EconomyId) => void;
  readonly onLeave: () => void;
  /** One polite message, said aloud. */
  readonly announce: (text: string) => void;
  readonly renderTip: (id: EconomyId) => ReactNode;
};

/** What keeps the place of the bars before they are drawn has this name in `data-place`. */
export const STAGE_BARS_PLACE = 'stage-bars';

/** One stacked bar for each economy. The last step only: every number comes in with the rows. */
export function StageBars(props: Props) {
  const { rows, size, medianDays } = props;
  const [ref, widthOfPage] = useWidth(STAGE_BARS_PLACE);
  const width = size.width ?? widthOfPage;
  const layout = useMemo(
    () => (width === undefined ? undefined : layoutStageBars(rows, { ...size, width }, medianDays)),
    [rows, width, size, medianDays],
  );
  return (
    <div className="stage-bars" ref={ref}>
      {layout === undefined ? null : <Bars {...props} layout={layout} />}
    </div>
  );
}

function Bars(props: Props & { readonly layout: StageBarsLayout }) {
  const { label, rows, definition, hues, layout, medianDays, onToggle, onLeave, announce } = props;
  const idPrefix = useId();
  const [stretchIndex, setStretchIndex] = useState(-1);
  // Not by a rule from a row to the ring behind it: each row moved would ask all rows after it.
  const [isRingShown, setRingShown] = useState(false);
  const tip = useTip();
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: rows,
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
          renderRow={(placed, index) => (
            <Row
              key={placed.row.id}
              placed={placed}
              layout={layout}
              index={index}
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

type RowProps = {
  readonly placed: PlacedRow;
  readonly layout: StageBarsLayout;
  readonly index: number;
  readonly definition: DurationDefinition;
  readonly hue: Hue | undefined;
  readonly isActive: boolean;
};

/** The picture listens for all rows, so that a row draws anew only when it looks different. */
const Row = memo(function Row({ placed, layout, index, definition, hue, isActive }: RowProps) {
  const { id, name, wait } = placed.row;
  return (
    <g
      className="stage-row"
      transform={`translate(0 ${placed.y})`}
      role="option"
      aria-selected={hue !== undefined}
      aria-label={`${waitSentence(name, wait, definition)}, ${placeOf(index + 1, layout.rows.length)}`}
      tabIndex={isActive ? 0 : -1}
      data-mark={id}
    >
      {rowMarks(placed, layout, hue)}
    </g>
  );
});

type RowRingProps = {
  readonly layout: StageBarsLayout;
  readonly activeId: string | undefined;
};

function RowRing({ layout, activeId }: RowRingProps) {
  const placed = layout.rows.find(({ row }) => row.id === activeId);
  if (placed === undefined) return null;
  return <FocusRing x={1} width={layout.width - 2} y={placed.y} height={layout.rowHeight} />;
}
