import { useMemo, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { PlotArea } from 'recharts';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { COUNT_KEYS, countSentence } from '../../wording/runningCount.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import { hueColour } from '../emphasis.ts';
import { PointRing } from '../FocusRing.tsx';
import { focusMarkWithin } from '../focusMark.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import type { PlacedCount, Scales } from './countLayout.ts';
import { countAcross, countLineBoxes, nearestCount, placeCounts } from './countLayout.ts';
import type { RunningCountProps } from './RunningCount.tsx';

type Props = RunningCountProps & {
  readonly fontSize: number;
  readonly shownId: string | undefined;
  readonly onShow: (placed: PlacedCount) => void;
  readonly onHideSoon: () => void;
  /** Escape: closes what is open, then leaves. */
  readonly onEscape: () => void;
};

/** Everything that stands on the plotted points: axes, names at the ends, a mark for each meeting. */
export function CountLayer(props: Props) {
  const { chart, onHideSoon } = props;
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const scales = useMemo<Scales>(
    () => ({ x: (years) => xScale?.(years) ?? 0, y: (count) => yScale?.(count) ?? 0 }),
    [xScale, yScale],
  );
  const placed = useMemo(() => placeCounts(chart, scales), [chart, scales]);
  if (xScale === undefined || yScale === undefined || plot === undefined) return null;
  return (
    <>
      <CountAxes {...props} scales={scales} plot={plot} />
      <CountLabels {...props} scales={scales} plot={plot} />
      <rect
        {...plot}
        fill="none"
        pointerEvents="all"
        onMouseMove={(event) => showNearest(event, props, placed)}
        onClick={(event) => showNearest(event, props, placed)}
        onMouseLeave={onHideSoon}
      />
      <CountMarks {...props} placed={placed} />
    </>
  );
}

function showNearest(
  event: MouseEvent<SVGRectElement>,
  { onShow }: Props,
  placed: readonly PlacedCount[],
): void {
  const origin = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (origin === undefined) return;
  const pointer = { x: event.clientX - origin.left, y: event.clientY - origin.top };
  const nearest = nearestCount(placed, pointer);
  if (nearest !== undefined) onShow(nearest);
}

type PlotProps = Props & { readonly scales: Scales; readonly plot: PlotArea };

function CountAxes({ chart, scales, plot, fontSize, axisTitle }: PlotProps) {
  const bottom = plot.y + plot.height;
  return (
    <g aria-hidden="true" fontSize={fontSize} fill="var(--ink-3)">
      {chart.counts.map((value) => (
        <text key={value} x={plot.x - 6} y={scales.y(value) + fontSize * 0.35} textAnchor="end">
          {value}
        </text>
      ))}
      {chart.years.map((value) => (
        <text key={value} x={scales.x(value)} y={bottom + fontSize * 1.4} textAnchor="middle">
          {String(value).replace('-', '−')}
        </text>
      ))}
      <text x={plot.x + plot.width} y={bottom + fontSize * 2.8} textAnchor="end">
        {axisTitle}
      </text>
    </g>
  );
}

/** Each line is named at its end. */
function CountLabels({ chart, scales, plot, fontSize, hues }: PlotProps) {
  const labels = chart.lanes.map(({ id, text, to, steps }) => {
    const hue = hues.get(id);
    return {
      id,
      text,
      x: scales.x(to),
      y: scales.y(steps.at(-1)?.count ?? 0),
      colour: hue === undefined ? 'var(--ink)' : hueColour(hue),
    };
  });
  return (
    <g aria-hidden="true">
      <DirectLabels
        labels={labels}
        bounds={{
          left: plot.x,
          right: plot.x + plot.width,
          top: plot.y - fontSize * 1.5,
          bottom: plot.y + plot.height,
        }}
        obstacles={countLineBoxes(chart, scales)}
        marks={[]}
        fontSize={fontSize}
      />
    </g>
  );
}

/** One mark a meeting; the marks alone are read, the picture below them is not. */
function CountMarks(props: Props & { readonly placed: readonly PlacedCount[] }) {
  const { label, placed, zero, shownId, hues, onShow, onFact } = props;
  const [laneId, setLaneId] = useState<string>();
  const lane = placed.find((one) => one.lane.id === laneId)?.lane ?? placed[0]?.lane;
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: placed
      .filter((one) => one.lane === lane)
      .map(({ step }) => ({ id: step.id, name: String(step.count) })),
    onPin: (id) => {
      const one = placed.find(({ step }) => step.id === id);
      if (one !== undefined) onFact(one.step.fact);
    },
    onLeave: props.onEscape,
  });
  function onKey(event: KeyboardEvent): void {
    const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (direction === undefined || activeId === undefined) return onKeyDown(event);
    event.preventDefault();
    const across = countAcross(placed, activeId, direction);
    if (across !== undefined) focusMarkWithin(event.currentTarget, across.step.id);
  }
  if (placed.length === 0) return null;
  return (
    <g role="listbox" aria-label={label} aria-description={COUNT_KEYS} onKeyDown={onKey}>
      {placed.map((one) => {
        const hue = hues.get(one.lane.id);
        const isShown = one.step.id === shownId;
        return (
          <g
            key={one.step.id}
            className={isShown ? 'series-mark is-shown' : 'series-mark'}
            role="option"
            aria-selected={isShown}
            aria-label={countSentence(one.lane.name, one.step, one.step.count, zero)}
            tabIndex={one.step.id === activeId ? 0 : -1}
            data-mark={one.step.id}
            pointerEvents="none"
            onFocus={() => {
              setLaneId(one.lane.id);
              onFocusMark(one.step.id);
              onShow(one);
            }}
            onBlur={props.onHideSoon}
          >
            <circle
              className="series-dot"
              cx={one.x}
              cy={one.y}
              r="4"
              fill={hue === undefined ? 'var(--ink)' : hueColour(hue)}
            />
            <PointRing x={one.x} y={one.y} />
          </g>
        );
      })}
    </g>
  );
}
