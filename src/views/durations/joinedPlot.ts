import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import { countRows, stepFurthestOff } from '../../charts/joined-curve/curveLayout.ts';
import { curvePaint, FEW_PAINT } from '../../charts/joined-curve/curvePaint.ts';
import { curveSeries } from '../../charts/joined-curve/curveSeries.ts';
import type { JoinedGroup } from '../../charts/joined-curve/joinedRows.ts';
import type { Plot, PlotBand, PlotLine } from '../../charts/plot/plotRows.ts';
import { emptyPlot } from '../../charts/plot/plotRows.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { yearsSince } from '../../wording/definition.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import { countCaption } from '../../wording/joined.ts';
import { count, percent, sentence } from '../../wording/numbers.ts';
import type { JoinedSelection } from './selectJoined.ts';

const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** Two bands are seen through one another. */
const SEEN_THROUGH = 0.7;

/** The curve with its band, what is open, and the counts below, as rows of a picture. */
export function joinedPlot(joined: JoinedSelection, hues: ReadonlyMap<EconomyId, Hue>): Plot {
  const { definition, grouping, groups, ticks } = joined;
  const years = ticks.map((tick) => tick.years);
  const opacity = groups.length > 1 ? SEEN_THROUGH : 1;
  return {
    ...emptyPlot(
      {
        from: 0,
        to: years.at(-1) ?? 1,
        ticks: years.map((at) => ({ at, text: String(at) })),
        title: sentence(yearsSince(definition)),
        grid: false,
      },
      { from: 0, to: 1, ticks: SHARES.map((at) => ({ at, text: percent(at) })), grid: true },
    ),
    bands: groups.flatMap((group) => bandsOf(group, opacity)),
    lines: groups.flatMap(linesOf),
    ticks: groups.flatMap(openTicks),
    dots: caseDots(joined, hues),
    labels: [
      ...caseDots(joined, hues).map(({ id, x, y, colour, name }) => ({
        id,
        x,
        y,
        colour,
        text: name,
      })),
      ...groups.flatMap((group) => groupLabel(group, joined)),
    ],
    counts: countRows(ticks).map(({ kind, side, values }) => ({
      id: `${kind}-${side}`,
      caption: countCaption(kind, definition, side, grouping),
      colour: side === 'all' ? 'var(--ink-2)' : curvePaint(side).line,
      values: values.map(({ years: at, value }) => ({ at, text: count(value) })),
    })),
  };
}

function bandsOf(group: JoinedGroup, opacity: number): readonly PlotBand[] {
  const { firmBand, fewBand } = curveSeries(group);
  const band = (id: string, colour: string, points: typeof firmBand) => ({
    id: `${group.side}-${id}`,
    colour,
    opacity,
    points: points.map(({ years, low, high }) => ({ x: years, low, high })),
  });
  return [
    band('few-band', FEW_PAINT.band, fewBand),
    band('band', curvePaint(group.side).band, firmBand),
  ].filter(({ points }) => points.length > 0);
}

function linesOf(group: JoinedGroup): readonly PlotLine[] {
  const { firm, few } = curveSeries(group);
  const { line, dash } = curvePaint(group.side);
  const drawn = (id: string, colour: string, points: typeof firm) => ({
    id: `${group.side}-${id}`,
    colour,
    isStepped: true,
    ...(dash === undefined ? {} : { isDashed: true as const }),
    points: points.map(({ years, share }) => ({ x: years, y: share })),
  });
  return [
    { ...drawn('few', FEW_PAINT.line, few), isThin: true as const },
    drawn('firm', line, firm),
  ].filter(({ points }) => points.length > 0);
}

/** Where the curve passes cases that are still open. */
export function openTicks({ side, steps, fewFrom }: JoinedGroup) {
  const isFew = (years: number) => fewFrom !== undefined && years > fewFrom;
  return steps
    .filter(({ open }) => open > 0)
    .map(({ id, years, share }) => ({
      id,
      x: years,
      y: share,
      colour: isFew(years) ? FEW_PAINT.line : curvePaint(side).line,
    }));
}

/** The cases that are highlighted, where they stand on the curve. */
export function caseDots(
  { groups }: Pick<JoinedSelection, 'groups'>,
  hues: ReadonlyMap<EconomyId, Hue>,
) {
  return groups.flatMap(({ steps }) =>
    steps.flatMap(({ years, share, cases }) =>
      cases.flatMap(({ id, name, finished }) => {
        const hue = hues.get(id);
        if (hue === undefined) return [];
        const shape = finished ? ('dot' as const) : ('onward' as const);
        const colour = hueColour(hue);
        return [{ id, name, x: years, y: share, colour, shape, isLarge: true as const }];
      }),
    ),
  );
}

/** A curve is named where it is furthest from the other. */
function groupLabel(group: JoinedGroup, { groups, grouping }: JoinedSelection) {
  const text = sideLabel(group.side, grouping);
  const step = stepFurthestOff(group, groups);
  if (text === '' || step === undefined) return [];
  const { line: colour } = curvePaint(group.side);
  return [{ id: group.side, text, colour, x: step.years, y: step.share }];
}
