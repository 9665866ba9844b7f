import type { ReactNode } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour, hueWash } from '../emphasis.ts';
import type { PathsLayout, PlacedLane, PlacedMark, PlacedSilence } from './layout.ts';
import { ARROW_PX } from './layout.ts';
import type { PathsChart } from './pathRows.ts';

const RING_PX = 4;
const MEETING_PX = 2.5;
const BASELINE_EM = 0.35;
const NAME_SCALE = 1.35;
/** Named in full, since a picture in a file knows no style sheet. */
const NAME_FAMILY = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

type Props = {
  readonly chart: PathsChart;
  readonly layout: PathsLayout;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  /** Wraps the shapes of a mark where it can be reached; a picture in a file leaves it out. */
  readonly renderMark?: (placed: PlacedMark, lane: PlacedLane, shapes: ReactNode) => ReactNode;
};

/** The picture alone: every place comes in with the layout. */
export function PathsPicture({ chart, layout, hues, renderMark }: Props) {
  return (
    <g fontSize={layout.fontSize}>
      <Grid layout={layout} />
      {layout.lanes.map((placed) => (
        <Lane
          key={placed.lane.id}
          placed={placed}
          layout={layout}
          hue={hues.get(placed.lane.id)}
          renderMark={renderMark}
        />
      ))}
      <Rule chart={chart} layout={layout} hues={hues} />
      {layout.lanes.map((placed) => (
        <LaneTexts
          key={placed.lane.id}
          placed={placed}
          layout={layout}
          hue={hues.get(placed.lane.id)}
        />
      ))}
    </g>
  );
}

function Grid({ layout }: Pick<Props, 'layout'>) {
  const { ticks, lanesTop, lanesBottom, fontSize } = layout;
  return (
    <g aria-hidden="true">
      {ticks.map(({ x, value, text }) => (
        <g key={value}>
          <line
            className="paths-slide"
            transform={`translate(${x} 0)`}
            y1={lanesTop - 6}
            y2={lanesBottom}
            stroke="var(--grid)"
          />
          {text === undefined ? null : (
            <text
              className="paths-slide"
              transform={`translate(${text.x} ${fontSize})`}
              textAnchor="middle"
              fill="var(--ink-3)"
            >
              {text.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

type LaneProps = {
  readonly placed: PlacedLane;
  readonly layout: PathsLayout;
  readonly hue: Hue | undefined;
  readonly renderMark?: Props['renderMark'];
};

function Lane({ placed, layout, hue, renderMark }: LaneProps) {
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
  const ends =
    text === undefined
      ? [[4, width - 4]]
      : [
          [4, width / 2 - half],
          [width / 2 + half, width - 4],
        ];
  return (
    <g className="paths-slide" transform={`translate(${x} ${y})`}>
      {ends.map(([from = 0, to = 0], index) =>
        to - from < 4 ? null : (
          <line
            // The left half and the right half.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
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

type MarkShapeProps = {
  readonly placed: PlacedMark;
  readonly barTop: number;
  readonly height: number;
  readonly colour: string;
};

/** A line for a meeting, a ring for a milestone; paler along what its date leaves open. */
function MarkShape({ placed, barTop, height, colour }: MarkShapeProps) {
  const { mark, x, span } = placed;
  const isRing = mark.field !== undefined;
  const y = isRing ? barTop - 1.5 : barTop + 4;
  return (
    <>
      {span.width > 1 ? (
        <rect
          className="paths-slide"
          x={span.x}
          y={y}
          width={span.width}
          height={isRing ? 3 : height - 8}
          fill={colour}
          opacity="0.3"
        />
      ) : null}
      <g className="paths-slide" transform={`translate(${x} 0)`}>
        {isRing ? (
          <circle
            cy={barTop}
            r={RING_PX}
            fill="var(--panel)"
            stroke={colour}
            strokeWidth="1.75"
            {...(span.width > 1 ? { strokeDasharray: '3 2' } : {})}
          />
        ) : (
          <rect
            x={-MEETING_PX / 2}
            y={barTop + 4}
            width={MEETING_PX}
            height={height - 8}
            rx="1"
            fill={colour}
          />
        )}
      </g>
    </>
  );
}

function Rule({ chart, layout, hues }: Pick<Props, 'chart' | 'layout' | 'hues'>) {
  const { rule, lanesTop, lanesBottom, height } = layout;
  const hue = chart.rule === undefined ? undefined : hues.get(chart.rule.laneId);
  if (rule === undefined) return null;
  const colour = hue === undefined ? 'var(--ink)' : hueColour(hue);
  return (
    <g aria-hidden="true">
      <line
        className="paths-slide"
        transform={`translate(${rule.x} 0)`}
        y1={lanesTop - 6}
        y2={lanesBottom + 8}
        stroke={colour}
        strokeWidth="1.25"
        strokeDasharray="2 3"
      />
      <text
        className="paths-slide"
        transform={`translate(${rule.textX} ${height - 5})`}
        fill={colour}
        fontWeight="700"
      >
        {rule.text}
      </text>
    </g>
  );
}

/** Words come last, so that no line runs over them. */
function LaneTexts({ placed, layout, hue }: Omit<LaneProps, 'renderMark'>) {
  const { lane, top, barTop, x, width, name, note, flags, silences, endText } = placed;
  const { fontSize, barHeight, flagLine, stacked } = layout;
  const colour = hue === undefined ? 'var(--ink)' : hueColour(hue);
  const wash = hue === undefined ? 'var(--wash-hover)' : hueWash(hue);
  const nameY = stacked ? top + fontSize * 1.2 : barTop + barHeight / 2;
  const barBottom = barTop + barHeight;
  return (
    <g aria-hidden="true">
      <text
        x="0"
        y={nameY}
        fontSize={fontSize * NAME_SCALE}
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
          transform={`translate(${x + width + 9} ${barTop + barHeight / 2 + fontSize * BASELINE_EM})`}
          fontWeight="700"
          fill="var(--ink)"
        >
          {endText}
        </text>
      )}
      {flags.map(({ id, text, x: at, left, right, row }) => (
        <g key={id}>
          {row === 0 ? null : (
            <line
              className="paths-slide"
              transform={`translate(${at} 0)`}
              y1={barBottom + 2}
              y2={barBottom + 7 + row * flagLine}
              stroke={colour}
              opacity="0.45"
            />
          )}
          <text
            className="paths-slide"
            transform={`translate(${(left + right) / 2} ${barBottom + 6 + row * flagLine + fontSize})`}
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
