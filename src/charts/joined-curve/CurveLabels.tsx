import type { PlotArea } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Grouping } from '../../domain/grouping.ts';
import { sideLabel } from '../../wording/joined.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour } from '../emphasis.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import type { DirectLabel } from '../DirectLabels.tsx';
import type { PlacedCase, PlacedStep, Scales } from './curveLayout.ts';
import { lineBoxes, placeCases } from './curveLayout.ts';
import { curvePaint } from './curvePaint.ts';
import type { JoinedGroup } from './joinedRows.ts';

type Props = {
  readonly steps: readonly PlacedStep[];
  readonly groups: readonly JoinedGroup[];
  readonly scales: Scales;
  readonly plot: PlotArea;
  readonly fontSize: number;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly grouping: Grouping | undefined;
};

/** The highlighted economies on their curve, and the name of each curve where there are two. */
export function CurveLabels(props: Props) {
  const { steps, groups, scales, plot, fontSize, hues, grouping } = props;
  const cases = placeCases(steps, new Set(hues.keys()));
  const caseLabels = cases.map(({ id, name, x, y }) => ({
    id,
    text: name,
    x,
    y,
    colour: colourOf(hues, id),
  }));
  const curveLabels = groups.flatMap((group) => curveLabel(group, scales, grouping));
  return (
    <g aria-hidden="true">
      <DirectLabels
        labels={[...caseLabels, ...curveLabels]}
        bounds={{
          left: plot.x,
          right: plot.x + plot.width,
          top: plot.y - fontSize,
          bottom: plot.y + plot.height,
        }}
        obstacles={lineBoxes(groups, scales)}
        fontSize={fontSize}
      />
      {cases.map((one) => (
        <CaseMark key={one.id} placed={one} colour={colourOf(hues, one.id)} />
      ))}
    </g>
  );
}

function colourOf(hues: Props['hues'], id: EconomyId): string {
  const hue = hues.get(id);
  return hue === undefined ? 'var(--ink)' : hueColour(hue);
}

/** A curve is named where it last has its own colour, or half-way where it never has. */
function curveLabel(
  { side, steps, fewFrom }: JoinedGroup,
  scales: Scales,
  grouping: Grouping | undefined,
): readonly DirectLabel[] {
  const text = sideLabel(side, grouping);
  const firm = steps.findLast(({ years }) => fewFrom === undefined || years <= fewFrom);
  const step = firm ?? steps[Math.floor(steps.length / 2)];
  if (text === '' || step === undefined) return [];
  const colour = curvePaint(side).line;
  return [{ id: side, text, x: scales.x(step.years), y: scales.y(step.share), colour }];
}

type CaseMarkProps = { readonly placed: PlacedCase; readonly colour: string };

/** Filled once finished; while waiting an open arrow that points on in time. */
function CaseMark({ placed: { x, y, finished }, colour }: CaseMarkProps) {
  return finished ? (
    <circle cx={x} cy={y} r="5" fill={colour} stroke="var(--panel)" strokeWidth="1.5" />
  ) : (
    <path
      d={`M${x - 4} ${y - 6}L${x + 7} ${y}L${x - 4} ${y + 6}Z`}
      fill="var(--panel)"
      stroke={colour}
      strokeWidth="2"
      strokeLinejoin="round"
    />
  );
}
