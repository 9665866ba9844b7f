import type { ReactNode } from 'react';
import type { Hue } from '../emphasis.ts';
import { hueColour, hueWash } from '../emphasis.ts';
import type { PathsLayout } from './layout.ts';
import { ARROW_PX } from './pathFrame.ts';
import type { PlacedLane, PlacedMark, PlacedSilence } from './placeLane.ts';
import { BASELINE_EM, END_GAP_PX, STACKED_NAME_EM } from './placeLane.ts';
import { UprightLine } from './UprightLine.tsx';
import { MarkShape } from './PathMarkShape.tsx';

/** Named in full, since a picture in a file knows no style sheet. */
const NAME_FAMILY = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** Wraps the shapes of a mark. */
export type RenderMark = (placed: PlacedMark, lane: PlacedLane, shapes: ReactNode) => ReactNode;

type LaneProps = {
  readonly placed: PlacedLane;
  readonly layout: PathsLayout;
  readonly hue: Hue | undefined;
  readonly renderMark?: RenderMark | undefined;
};

export function Lane({ placed, layout, hue, renderMark }: LaneProps) {
  const { lane, barTop, x, width, marks, silences } = placed;
  const colour = hue === undefined ? 'var(--ink)' : hueColour(hue);
  const wash = hue === undefined ? 'var(--wash-hover)' : hueWash(hue);
  const { barHeight } = layout;
  // A picture in a file shows the marks; on screen each stands in an element of its own.
  const wrap = renderMark ?? ((one, _lane, shapes) => <g key={one.mark.id}>{shapes}</g>);
  return (
    <g>
      <g aria-hidden="true">
        <rect
          className="paths-slide"
          x={x}
          y={barTop}
          width={width}
          height={barHeight}
          fill={wash}
        />
        {lane.running ? (
          <path
            className="paths-slide"
            transform={`translate(${x + width} ${barTop})`}
            d={`M0 0L${ARROW_PX} ${barHeight / 2}L0 ${barHeight}Z`}
            fill={wash}
          />
        ) : null}
        {silences.map((one) => (
          <SilenceLines
            key={one.silence.id}
            placed={one}
            y={barTop + barHeight / 2}
            colour={colour}
          />
        ))}
      </g>
      {marks.map((one) =>
        wrap(
          one,
          placed,
          <MarkShape placed={one} barTop={barTop} height={barHeight} colour={colour} />,
        ),
      )}
    </g>
  );
}

/** A dashed line along the silence, broken for its text. */
function SilenceLines(props: {
  readonly placed: PlacedSilence;
  readonly y: number;
  readonly colour: string;
}) {
  const { placed, y, colour } = props;
  const { silence, x, width, text } = placed;
  const half = text === undefined ? 0 : text.width / 2 + 6;
  const dashes =
    text === undefined
      ? [{ side: 'whole', from: 4, to: width - 4 }]
      : [
          { side: 'before', from: 4, to: width / 2 - half },
          { side: 'after', from: width / 2 + half, to: width - 4 },
        ];
  return (
    <g className="paths-slide" transform={`translate(${x} ${y})`}>
      {dashes.map(({ side, from, to }) =>
        to - from < 4 ? null : (
          <line
            key={side}
            x1={from}
            x2={to}
            stroke={colour}
            strokeDasharray={silence.open ? '1 4' : '4 3'}
          />
        ),
      )}
    </g>
  );
}

/** Words come last, so that no line runs over them. */
export function LaneTexts({ placed, layout, hue }: Omit<LaneProps, 'renderMark'>) {
  const { lane, top, barTop, x, width, name, note, flags, silences, endText } = placed;
  const { fontSize, nameSize, barHeight, stacked } = layout;
  const colour = hue === undefined ? 'var(--ink)' : hueColour(hue);
  const wash = hue === undefined ? 'var(--wash-hover)' : hueWash(hue);
  const nameY = stacked ? top + fontSize * STACKED_NAME_EM : barTop + barHeight / 2;
  return (
    <g aria-hidden="true">
      <text
        x="0"
        y={nameY}
        fontSize={nameSize}
        fontFamily={NAME_FAMILY}
        fontWeight="600"
        fill={colour}
      >
        {name}
      </text>
      <text
        x={stacked ? layout.width : 0}
        y={stacked ? nameY : nameY + fontSize * 1.3}
        textAnchor={stacked ? 'end' : 'start'}
        fill="var(--ink-2)"
      >
        {note}
      </text>
      {silences.map(({ silence, x: from, width: length, text }) =>
        text === undefined ? null : (
          <text
            key={silence.id}
            className="paths-slide"
            transform={`translate(${from + length / 2} ${barTop + barHeight / 2 + fontSize * BASELINE_EM})`}
            textAnchor="middle"
            fontWeight="700"
            fill={colour}
            stroke={wash}
            strokeWidth="4"
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {text.text}
          </text>
        ),
      )}
      {endText === undefined ? null : (
        <text
          className="paths-slide"
          transform={`translate(${x + width + END_GAP_PX} ${barTop + barHeight / 2 + fontSize * BASELINE_EM})`}
          fontWeight="700"
          fill="var(--ink)"
        >
          {endText}
        </text>
      )}
      {flags.map(({ id, text, x: at, left, right, baseline, leader }) => (
        <g key={id}>
          <UprightLine x={at} line={leader} stroke={colour} opacity="0.45" />
          <text
            className="paths-slide"
            transform={`translate(${(left + right) / 2} ${baseline})`}
            textAnchor="middle"
            fill={
              id === 'end' || lane.silences.some((one) => one.id === id) ? colour : 'var(--ink)'
            }
            stroke="var(--panel)"
            strokeWidth="4"
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
