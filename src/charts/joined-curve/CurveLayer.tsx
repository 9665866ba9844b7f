import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { sideLabel } from '../../wording/groupComparison.ts';
import { JOINED_KEYS, stepSentence } from '../../wording/joined.ts';
import { focusMarkWithin } from '../focusMark.ts';
import { nearMarks } from '../nearMarks.ts';
import { SeriesPointer } from '../series/SeriesPointer.tsx';
import { useSeriesTip } from '../series/seriesTip.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import { CurveAxes } from './CurveAxes.tsx';
import { CurveLabels } from './CurveLabels.tsx';
import type { PlacedStep, Scales } from './curveLayout.ts';
import { acrossFrom, nearestStep, placeSteps } from './curveLayout.ts';
import { StepMark, StepTick } from './StepMark.tsx';
import type { CurvePictureProps } from './JoinedCurve.tsx';

type Props = CurvePictureProps & {
  readonly shares: readonly number[];
  /** The groups with as many steps as can be told apart. */
  readonly drawn: CurvePictureProps['groups'];
};

/** Everything that stands on the plotted points: axes, ticks, names, and a mark for each step. */
export function CurveLayer(props: Props) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const scales = useMemo<Scales>(
    () => ({ x: (years) => xScale?.(years) ?? 0, y: (share) => yScale?.(share) ?? 0 }),
    [xScale, yScale],
  );
  const steps = useMemo(() => placeSteps(props.groups, scales), [props.groups, scales]);
  const ticked = useMemo(() => placeSteps(props.drawn, scales), [props.drawn, scales]);
  if (xScale === undefined || yScale === undefined || plot === undefined) return null;
  const { fontSize, shares, definition, grouping, ticks, groups, drawn, hues } = props;
  return (
    <>
      <CurveAxes {...{ scales, plot, fontSize, shares, ticks, definition, grouping }} />
      {ticked.map(({ step, side, x, y }) =>
        step.open === 0 ? null : (
          <StepTick key={step.id} side={side} x={x} y={y} few={isFew(groups, side, step.years)} />
        ),
      )}
      <CurveLabels {...{ steps, scales, plot, fontSize, hues, grouping }} groups={drawn} />
      <SeriesPointer
        plot={plot}
        markAt={(pointer) => nearestStep(steps, pointer, groups.length > 1)}
      />
      <Marks {...props} steps={steps} />
    </>
  );
}

function isFew(groups: Props['groups'], side: PlacedStep['side'], years: number): boolean {
  const fewFrom = groups.find((group) => group.side === side)?.fewFrom;
  return fewFrom !== undefined && years > fewFrom;
}

/** One mark a step, in time; the marks alone are read, the picture below them is not. */
function Marks(props: Props & { readonly steps: readonly PlacedStep[] }) {
  const { label, steps, definition, grouping } = props;
  const { shownId, show, hideSoon, escape } = useSeriesTip();
  const marks = useMemo(() => steps.map(({ id }) => ({ id, name: '' })), [steps]);
  const { activeId, activeIndex, onKeyDown, onFocusMark } = useRovingMarks({
    marks,
    onPin: (id) => {
      const placed = steps.find((one) => one.id === id);
      if (placed !== undefined) show(placed);
    },
    onLeave: escape,
  });
  function onKey(event: KeyboardEvent): void {
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const across = vertical && activeId !== undefined ? acrossFrom(steps, activeId) : undefined;
    if (across === undefined) return onKeyDown(event);
    event.preventDefault();
    focusMarkWithin(event.currentTarget, across.id);
  }
  if (steps.length === 0) return null;
  return (
    <g role="listbox" aria-label={label} aria-description={JOINED_KEYS} onKeyDown={onKey}>
      {nearMarks(steps, activeIndex, shownId).map(({ mark: placed, place }) => (
        <StepMark
          key={placed.id}
          placed={placed}
          place={place}
          sentence={stepSentence(placed.step, definition, sideLabel(placed.side, grouping))}
          isActive={placed.id === activeId}
          isShown={placed.id === shownId}
          onFocus={() => {
            onFocusMark(placed.id);
            show(placed);
          }}
          onBlur={hideSoon}
        />
      ))}
    </g>
  );
}
