import { useMemo } from 'react';
import type { PlotArea } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Grouping } from '../../domain/grouping.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour } from '../emphasis.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import type { DirectLabel } from '../DirectLabels.tsx';
import { edgesOf, markBox } from '../markBox.ts';
import type { PlacedCase, PlacedStep, Scales } from './curveLayout.ts';
import { lineBoxes, placeCases, stepFurthestOff } from './curveLayout.ts';
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
  const cases = useMemo(() => placeCases(steps, new Set(hues.keys())), [steps, hues]);
  const labels = useMemo(
    () => [
      ...cases.map(({ id, name, x, y }) => ({ id, text: name, x, y, colour: colourOf(hues, id) })),
      ...groups.flatMap((group) => curveLabel(group, groups, scales, grouping)),
    ],
    [cases, groups, scales, grouping, hues],
  );
  const marks = useMemo(() => cases.map(markBox), [cases]);
  const obstacles = useMemo(() => lineBoxes(groups, scales), [groups, scales]);
  const bounds = useMemo(() => ({ ...edgesOf(plot), top: plot.y - fontSize }), [plot, fontSize]);
  return (
    <g aria-hidden="true">
      {cases.map((one) => (
        <CaseMark key={one.id} placed={one} colour={colourOf(hues, one.id)} />
      ))}
      <DirectLabels {...{ labels, bounds, obstacles, marks, fontSize }} />
    </g>
  );
}

function colourOf(hues: Props['hues'], id: EconomyId): string {
  const hue = hues.get(id);
  return hue === undefined ? 'var(--ink)' : hueColour(hue);
}

/** A curve is named where it is furthest from the other, so that nobody takes it for that one. */
function curveLabel(
  group: JoinedGroup,
  groups: readonly JoinedGroup[],
  scales: Scales,
  grouping: Grouping | undefined,
): readonly DirectLabel[] {
  const text = sideLabel(group.side, grouping);
  const step = stepFurthestOff(group, groups);
  if (text === '' || step === undefined) return [];
  const colour = curvePaint(group.side).line;
  return [{ id: group.side, text, x: scales.x(step.years), y: scales.y(step.share), colour }];
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
