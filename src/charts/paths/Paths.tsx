import { useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { markName, markSentence, PATHS_KEYS } from '../../wording/paths.ts';
import { ChartTip } from '../ChartTip.tsx';
import type { Hue } from '../emphasis.ts';
import { PointRing } from '../FocusRing.tsx';
import { focusMarkWithin } from '../focusMark.ts';
import { usePictureHeight } from '../presentation.ts';
import { useFontSize } from '../useFontSize.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import type { PathsLayout } from './layout.ts';
import type { PlacedLane, PlacedMark } from './placeLane.ts';
import { layoutPaths } from './layout.ts';
import { markAcross } from './markAcross.ts';
import type { PathsChart } from './pathRows.ts';
import { PathsPicture } from './PathsPicture.tsx';
import '../series-chart.css';
import './paths.css';

/** Wide enough for a finger or an unsteady hand, without covering the next mark. */
const TARGET_PX = 10;

type Props = {
  readonly label: string;
  readonly chart: PathsChart;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly onFact: (fact: FactRef) => void;
  readonly onLeave: () => void;
};

/** One lane an economy on one axis. Every number comes in with the rows. */
export function Paths(props: Props) {
  const { chart } = props;
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const height = usePictureHeight();
  const layout = useMemo(
    () => (width === undefined ? undefined : layoutPaths(chart, { width, fontSize, height })),
    [chart, width, fontSize, height],
  );
  return (
    <div className="series-chart paths" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      {layout === undefined ? null : <Lanes {...props} layout={layout} />}
    </div>
  );
}

function Lanes(props: Props & { readonly layout: PathsLayout }) {
  const { label, chart, hues, layout, onFact, onLeave } = props;
  const [laneId, setLaneId] = useState<EconomyId>();
  const tip = useTip();
  const lane = chart.lanes.find(({ id }) => id === laneId) ?? chart.lanes[0];
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: (lane?.marks ?? []).map((mark) => ({ id: mark.id, name: markName(mark) })),
    onPin: (id) => {
      const mark = lane?.marks.find((one) => one.id === id);
      if (mark !== undefined) onFact(mark.fact);
    },
    onLeave: () => {
      // The first Escape closes the tip, the next leaves the chart.
      if (tip.shownId === undefined) onLeave();
      else tip.hide();
    },
  });
  function onKey(event: KeyboardEvent): void {
    const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (direction === undefined || activeId === undefined) return onKeyDown(event);
    event.preventDefault();
    const across = markAcross(chart.lanes, activeId, direction);
    if (across !== undefined) focusMarkWithin(event.currentTarget, across);
  }
  return (
    <>
      <svg
        className="paths-picture"
        role="listbox"
        aria-label={label}
        aria-description={PATHS_KEYS}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onKeyDown={onKey}
        onPointerLeave={tip.hideSoon}
      >
        <PathsPicture
          chart={chart}
          layout={layout}
          hues={hues}
          renderMark={(placed, placedLane, shapes) => (
            <Mark
              key={placed.mark.id}
              placed={placed}
              lane={placedLane}
              height={layout.barHeight}
              sentence={markSentence(placedLane.lane.name, placed.mark, chart.zero)}
              isActive={placed.mark.id === activeId}
              isShown={placed.mark.id === tip.shownId}
              onShow={() => tip.show(placed.mark.id)}
              onFocus={() => {
                setLaneId(placedLane.lane.id);
                onFocusMark(placed.mark.id);
                tip.show(placed.mark.id);
              }}
              onHide={tip.hideSoon}
              onOpen={() => onFact(placed.mark.fact)}
            >
              {shapes}
            </Mark>
          )}
        />
      </svg>
      <MarkTip chart={chart} layout={layout} tip={tip} />
    </>
  );
}

type MarkProps = {
  readonly placed: PlacedMark;
  readonly lane: PlacedLane;
  readonly height: number;
  readonly sentence: string;
  readonly isActive: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onFocus: () => void;
  readonly onHide: () => void;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

function Mark(props: MarkProps) {
  const { placed, lane, height, sentence, isActive, isShown, children } = props;
  const isRing = placed.mark.field !== undefined;
  const y = isRing ? lane.barTop : lane.barTop + height / 2;
  return (
    <g
      className={isShown ? 'series-mark is-shown' : 'series-mark'}
      role="option"
      aria-selected={isShown}
      aria-label={sentence}
      tabIndex={isActive ? 0 : -1}
      data-mark={placed.mark.id}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') props.onShow();
      }}
      onFocus={props.onFocus}
      onBlur={props.onHide}
      onClick={props.onOpen}
    >
      {children}
      <rect
        className="paths-target"
        x={placed.x - TARGET_PX / 2}
        y={isRing ? y - 8 : lane.barTop + 7}
        width={TARGET_PX}
        height={isRing ? 14 : height - 7}
        fill="none"
        pointerEvents="all"
      />
      <PointRing x={placed.x} y={y} />
    </g>
  );
}

type MarkTipProps = Pick<Props, 'chart'> & {
  readonly layout: PathsLayout;
  readonly tip: ReturnType<typeof useTip>;
};

function MarkTip({ chart, layout, tip }: MarkTipProps) {
  const shown = layout.lanes
    .flatMap((lane) => lane.marks.map((placed) => ({ lane, placed })))
    .find(({ placed }) => placed.mark.id === tip.shownId);
  if (shown === undefined) return null;
  return (
    <ChartTip
      left={shown.placed.x + 12}
      top={shown.lane.barTop + layout.barHeight + 8}
      width={layout.width}
      onEnter={tip.keep}
      onLeave={tip.hideSoon}
      onEscape={tip.hide}
    >
      {markSentence(shown.lane.lane.name, shown.placed.mark, chart.zero)}
    </ChartTip>
  );
}
