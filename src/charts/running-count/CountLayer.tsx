import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PlotArea } from 'recharts';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { COUNT_KEYS, countSentence } from '../../wording/runningCount.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import { hueColour } from '../emphasis.ts';
import { PointRing } from '../FocusRing.tsx';
import { focusMarkWithin } from '../focusMark.ts';
import { AxisWords } from '../series/AxisWords.tsx';
import { SeriesPointer } from '../series/SeriesPointer.tsx';
import type { ShownMark } from '../series/seriesTip.ts';
import { useSeriesTip } from '../series/seriesTip.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import type { PlacedCount, Scales } from './countLayout.ts';
import { countAcross, countLineBoxes, nearestCount, placeCounts } from './countLayout.ts';
import type { CountPictureProps } from './RunningCount.tsx';

/** Everything that stands on the plotted points: axes, names at the ends, a mark for each step. */
export function CountLayer(props: CountPictureProps) {
  const { chart } = props;
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
      <SeriesPointer plot={plot} markAt={(pointer) => shownOf(nearestCount(placed, pointer))} />
      <CountMarks {...props} placed={placed} />
    </>
  );
}

function shownOf(placed: PlacedCount | undefined): ShownMark | undefined {
  return placed === undefined ? undefined : { id: placed.step.id, x: placed.x, y: placed.y };
}

type PlotProps = CountPictureProps & { readonly scales: Scales; readonly plot: PlotArea };

function CountAxes({ chart, scales, plot, fontSize, axisTitle }: PlotProps) {
  return (
    <AxisWords
      plot={plot}
      fontSize={fontSize}
      across={chart.years.map((value) => ({
        at: scales.x(value),
        text: String(value).replace('-', '−'),
      }))}
      up={chart.counts.map((value) => ({ at: scales.y(value), text: String(value) }))}
      title={axisTitle}
    />
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

/** One mark a step; the marks alone are read, the picture below them is not. */
function CountMarks(props: CountPictureProps & { readonly placed: readonly PlacedCount[] }) {
  const { label, chart, placed, hues, onFact } = props;
  const { shownId, show, hideSoon, escape } = useSeriesTip();
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
    onLeave: escape,
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
    <g
      role="listbox"
      aria-label={label}
      aria-description={COUNT_KEYS[chart.counted]}
      onKeyDown={onKey}
    >
      {placed.map((one) => {
        const { step, x, y } = one;
        const hue = hues.get(one.lane.id);
        const isShown = step.id === shownId;
        return (
          <g
            key={step.id}
            className={isShown ? 'series-mark is-shown' : 'series-mark'}
            role="option"
            aria-selected={isShown}
            aria-label={countSentence(one.lane.name, step, chart.zero)}
            tabIndex={step.id === activeId ? 0 : -1}
            data-mark={step.id}
            pointerEvents="none"
            onFocus={() => {
              setLaneId(one.lane.id);
              onFocusMark(step.id);
              show({ id: step.id, x, y });
            }}
            onBlur={hideSoon}
          >
            <circle
              className="series-dot"
              cx={x}
              cy={y}
              r="4"
              fill={hue === undefined ? 'var(--ink)' : hueColour(hue)}
            />
            <PointRing x={x} y={y} />
          </g>
        );
      })}
    </g>
  );
}
