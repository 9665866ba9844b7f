import { GanttLegendPicture, layoutGanttLegend } from '../../charts/gantt/GanttLegendPicture.tsx';
import { GanttPicture } from '../../charts/gantt/GanttPicture.tsx';
import type { GanttWindow } from '../../charts/gantt/ganttWindow.ts';
import { hasHeading } from '../../charts/gantt/laneFrame.ts';
import { layoutGantt } from '../../charts/gantt/layout.ts';
import { legendSamples } from '../../charts/gantt/legendSamples.ts';
import type { Figure, PictureSize } from '../../exports/picture.ts';
import type { TimelineSelection } from './selectTimeline.ts';

const TALLEST_LANE_PX = 64;
/** A heading is a little lower than a lane; the axis takes two lines. */
const HEADING_SHARE = 0.9;
/** Larger letters would leave a narrow picture no room for its marks. */
const LARGEST_FONT = 48;
const AXIS_LANES = 1.4;
/** The legend is read on a slide, however many lanes share its height. */
const LEGEND_FONT_SHARE = 1 / 74;
const LEGEND_GAP_EM = 0.4;

type Look = {
  readonly window: GanttWindow;
  readonly meetingColour: string;
  readonly litIds: ReadonlySet<string> | undefined;
};

/** The lanes of the selection for a box of that size: few lanes grow, many share the height. */
export function drawGantt(
  { groups, silences, events }: TimelineSelection,
  box: PictureSize,
  { window, meetingColour, litIds }: Look,
): Figure {
  const headings = groups.filter(hasHeading).length * HEADING_SHARE;
  const lanes = groups.reduce((sum, group) => sum + group.lanes.length, headings + AXIS_LANES);
  const extent = Math.sqrt(box.width * box.height);
  const fontSize = extent * LEGEND_FONT_SHARE;
  const legend = layoutGanttLegend(legendSamples(events, silences.length > 0), {
    width: box.width,
    fontSize,
  });
  const top = legend.height + fontSize * LEGEND_GAP_EM;
  const laneHeight = Math.min(TALLEST_LANE_PX, (box.height - top) / Math.max(1, lanes));
  const layout = layoutGantt(
    groups,
    window,
    { width: box.width, laneHeight, fontSize: Math.min(laneHeight * 0.46, extent / LARGEST_FONT) },
    { folded: new Set(), silences },
  );
  return {
    size: { width: layout.width, height: top + layout.height },
    element: (
      <>
        <GanttLegendPicture layout={legend} />
        <g transform={`translate(0 ${top})`}>
          <GanttPicture
            layout={layout}
            meetingColour={meetingColour}
            idPrefix="gantt-"
            litIds={litIds}
          />
        </g>
      </>
    ),
  };
}
