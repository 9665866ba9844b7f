import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { partsOfDay } from '../../domain/partialDate.ts';
import { count } from '../../wording/numbers.ts';
import { SERIES_KEYS } from '../../wording/factSeries.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import { PointRing } from '../FocusRing.tsx';
import { focusMarkWithin } from '../focusMark.ts';
import type { Box } from '../placeLabels.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import type { SeriesLine, SeriesMark } from './seriesLayout.ts';
import { acrossFrom } from './seriesLayout.ts';
import type { SeriesPictureProps } from './SeriesChart.tsx';
import { useSeriesTip } from './seriesTip.ts';
import { AxisWords } from './AxisWords.tsx';

const DOT_PX = 3.5;
const HIT_PX = 12;

type Props = SeriesPictureProps & {
  readonly years: readonly number[];
  readonly values: readonly number[];
};

type Placed = SeriesMark & { readonly x: number; readonly y: number; readonly colour: string };

/** Everything that stands on the plotted points: axes, values at the ends, a mark for each value. */
export function SeriesLayer(props: Props) {
  const { lines, years, values, fontSize } = props;
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const placed = useMemo(
    () =>
      lines.map(({ marks, colour }) =>
        marks.map((mark) => ({
          ...mark,
          colour,
          x: xScale?.(mark.day) ?? 0,
          y: yScale?.(mark.value) ?? 0,
        })),
      ),
    [lines, xScale, yScale],
  );
  if (xScale === undefined || yScale === undefined || plot === undefined) return null;
  return (
    <>
      <AxisWords
        plot={plot}
        fontSize={fontSize}
        across={years.map((day) => ({
          at: xScale(day) ?? 0,
          text: String(partsOfDay(day).year),
        }))}
        up={values.map((value) => ({ at: yScale(value) ?? 0, text: count(value) }))}
      />
      <g aria-hidden="true">
        <EndLabels lines={lines} placed={placed} plot={plot} fontSize={fontSize} />
      </g>
      <Marks {...props} placed={placed.flat()} />
    </>
  );
}

type EndProps = {
  readonly lines: readonly SeriesLine[];
  readonly placed: readonly (readonly Placed[])[];
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly fontSize: number;
};

/** The first and the last value of each line, and its name where there are several. */
function EndLabels({ lines, placed, plot, fontSize }: EndProps) {
  const bounds: Box = {
    left: plot.x,
    top: 0,
    right: plot.x + plot.width + fontSize * 2.4,
    bottom: plot.y + plot.height,
  };
  const marks = placed.flat().map(({ x, y }) => ({
    left: x - DOT_PX - 2,
    right: x + DOT_PX + 2,
    top: y - DOT_PX - 2,
    bottom: y + DOT_PX + 2,
  }));
  const labels = placed.flatMap((points, index) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const name = lines.length > 1 ? `${lines[index]?.name ?? ''} ` : '';
    return [
      { id: last.id, text: name + last.text, x: last.x, y: last.y, colour: last.colour },
      { id: first.id, text: first.text, x: first.x, y: first.y, colour: first.colour },
    ];
  });
  return (
    <DirectLabels
      labels={labels}
      bounds={bounds}
      obstacles={[]}
      marks={marks}
      fontSize={fontSize}
    />
  );
}

/** One mark a value, line by line; an inferred one is a ring. */
function Marks(props: Props & { readonly placed: readonly Placed[] }) {
  const { label, lines, placed } = props;
  const { shownId, show, hideSoon, escape } = useSeriesTip();
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: placed.map(({ id, sentence }) => ({ id, name: sentence })),
    onPin: (id) => {
      const mark = placed.find((one) => one.id === id);
      if (mark !== undefined) show(mark);
    },
    onLeave: escape,
  });
  function onKey(event: KeyboardEvent): void {
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const across = vertical && activeId !== undefined ? acrossFrom(lines, activeId) : undefined;
    if (across === undefined) return onKeyDown(event);
    event.preventDefault();
    focusMarkWithin(event.currentTarget, across.id);
  }
  return (
    <g role="listbox" aria-label={label} aria-description={SERIES_KEYS} onKeyDown={onKey}>
      {placed.map(({ id, sentence, x, y, colour, inferred }) => (
        <g
          key={id}
          className={id === shownId ? 'series-mark is-shown' : 'series-mark'}
          role="option"
          aria-selected={id === shownId}
          aria-label={sentence}
          tabIndex={id === activeId ? 0 : -1}
          data-mark={id}
          onFocus={() => {
            onFocusMark(id);
            show({ id, x, y });
          }}
          onBlur={hideSoon}
          onPointerEnter={() => show({ id, x, y })}
          onPointerLeave={hideSoon}
          onClick={() => show({ id, x, y })}
        >
          <circle cx={x} cy={y} r={HIT_PX} fill="transparent" />
          <circle
            cx={x}
            cy={y}
            r={DOT_PX}
            fill={inferred ? 'var(--panel)' : colour}
            stroke={colour}
            strokeWidth="1.5"
          />
          <PointRing x={x} y={y} />
        </g>
      ))}
    </g>
  );
}
