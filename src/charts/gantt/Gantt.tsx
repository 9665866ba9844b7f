import { useMemo } from 'react';
import { usePictureHeight } from '../presentation.ts';
import { useWidth } from '../useWidth.ts';
import { fitLanes } from './fitLanes.ts';
import { GanttGrid } from './GanttGrid.tsx';
import type { GanttProps } from './ganttProps.ts';
import { layoutFrame } from './laneFrame.ts';
import type { GanttLayout } from './layout.ts';
import { layoutWindow, mergeRows } from './layout.ts';
import { Overview } from './Overview.tsx';
import { timeScale } from './timeScale.ts';
import './gantt.css';

/** Lanes of events over time. The last step only: every event comes in with its lane. */
export function Gantt(props: GanttProps) {
  const { groups } = props;
  const [ref, width] = useWidth();
  const height = usePictureHeight();
  const { size, folded } = useMemo(
    () =>
      height === undefined
        ? { size: props.size, folded: props.folded }
        : fitLanes(groups, props.folded, height),
    [props.size, props.folded, groups, height],
  );
  return (
    <div className="gantt" ref={ref}>
      {width === undefined ? null : (
        <SizedGantt {...props} size={size} folded={folded} width={width} />
      )}
    </div>
  );
}

function SizedGantt(props: GanttProps & { readonly width: number }) {
  const { groups, extent, onWindow } = props;
  const layout = useGanttLayout(props);
  const isOnSlide = usePictureHeight() !== undefined;
  return (
    <>
      {isOnSlide ? null : (
        <Overview groups={groups} layout={layout} extent={extent} onWindow={onWindow} />
      )}
      <GanttGrid {...props} layout={layout} />
    </>
  );
}

/** A step in time finds the frame and the merged marks as they were, a step of zoom the frame. */
function useGanttLayout(props: GanttProps & { readonly width: number }): GanttLayout {
  const { groups, window, width, size, folded, silences } = props;
  const frame = useMemo(
    () => layoutFrame(groups, { ...size, width }, folded),
    [groups, size, width, folded],
  );
  const { origin, pxPerDay } = timeScale(frame, window);
  const scale = useMemo(() => ({ origin, pxPerDay }), [origin, pxPerDay]);
  const merged = useMemo(() => mergeRows(frame, scale), [frame, scale]);
  return useMemo(
    () => layoutWindow(frame, scale, merged, window, silences),
    [frame, scale, merged, window, silences],
  );
}
