import type { EconomyId } from '../../domain/accession.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour } from '../emphasis.ts';
import type { PathsLayout } from './layout.ts';
import type { RenderMark } from './PathLane.tsx';
import { Lane, LaneTexts } from './PathLane.tsx';
import type { PathsChart } from './pathRows.ts';
import { UprightLine } from './UprightLine.tsx';

type Props = {
  readonly chart: PathsChart;
  readonly layout: PathsLayout;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  /** Wraps the shapes of a mark where it can be reached; a picture in a file leaves it out. */
  readonly renderMark?: RenderMark;
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
  const { ticks, fontSize } = layout;
  return (
    <g aria-hidden="true">
      {ticks.map(({ x, value, text, line }) => (
        <g key={value}>
          <UprightLine x={x} line={line} stroke="var(--grid)" />
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

function Rule({ chart, layout, hues }: Pick<Props, 'chart' | 'layout' | 'hues'>) {
  const { rule, height } = layout;
  const hue = chart.rule === undefined ? undefined : hues.get(chart.rule.laneId);
  if (rule === undefined) return null;
  const colour = hue === undefined ? 'var(--ink)' : hueColour(hue);
  return (
    <g aria-hidden="true">
      <UprightLine
        x={rule.x}
        line={rule.line}
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
