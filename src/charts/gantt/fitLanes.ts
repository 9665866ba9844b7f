import type { GanttGroup } from './ganttRows.ts';
import type { GanttSize } from './ganttProps.ts';
import { AXIS_EM, GROUP_SHARE, hasHeading } from './laneFrame.ts';

/** The smallest text of the lanes is nine tenths of this, and nothing on a slide is under 18 px. */
const FONT_PX = 20;
/** Points beside letters of that size; a disc with a count is as wide as its number. */
const MERGE_PX = 18;
const LANE_PX = { least: 26, most: 44 } as const;

type Fitted = { readonly size: GanttSize; readonly folded: ReadonlySet<string> };

/**
 * Lanes for a picture of that height: as tall as it allows, and where even the lowest do not fit,
 * groups are folded from the last one up, each still in sight with its count.
 */
export function fitLanes(
  groups: readonly GanttGroup[],
  folded: ReadonlySet<string>,
  height: number,
): Fitted {
  const room = height - FONT_PX * AXIS_EM;
  const foldable = groups.filter(hasHeading).map(({ group }) => group.id);
  const all = new Set(folded);
  while (lanesOf(groups, all) * LANE_PX.least > room) {
    const next = foldable.findLast((id) => !all.has(id));
    if (next === undefined) break;
    all.add(next);
  }
  const fitting = Math.floor(room / Math.max(1, lanesOf(groups, all)));
  const laneHeight = Math.min(LANE_PX.most, Math.max(LANE_PX.least, fitting));
  return { size: { fontSize: FONT_PX, laneHeight, mergePx: MERGE_PX }, folded: all };
}

/** In heights of a lane. */
function lanesOf(groups: readonly GanttGroup[], folded: ReadonlySet<string>): number {
  return groups.reduce((sum, group) => {
    const lanes = hasHeading(group) && folded.has(group.group.id) ? 0 : group.lanes.length;
    return sum + lanes + (hasHeading(group) ? GROUP_SHARE : 0);
  }, 0);
}
