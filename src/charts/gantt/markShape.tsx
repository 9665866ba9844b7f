import type { ReactNode } from 'react';
import { ClusterShape } from './ClusterShape.tsx';
import type { MarkPaint, OuterProps } from './markPaint.ts';
import { CLUSTER_EM, END_PX } from './markSize.ts';
import type { PlacedMark } from './placeMarks.ts';
import { pointShape } from './pointShape.tsx';
import { StretchShape } from './StretchShape.tsx';

/**
 * One mark by its kind, drawn around the place that its outermost element is moved to; what is
 * planned, doubtful or only a limit differs in shape, not in colour.
 */
export function markShape(mark: PlacedMark, paint: MarkPaint, outer: OuterProps): ReactNode {
  const { x, kind, items } = mark;
  const [item] = items;
  if (item === undefined) return null;
  const { colour, fontSize } = paint;
  switch (kind) {
    case 'cluster': {
      const [left, right] = [mark.left - x, mark.right - x];
      const isWide = right - left > CLUSTER_EM * 2 * fontSize;
      const stretch = isWide ? { left, right } : { left: 0, right: 0 };
      return (
        <g {...outer}>
          <ClusterShape count={items.length} fontSize={fontSize} {...stretch} />
        </g>
      );
    }
    case 'span':
    case 'interval':
      return (
        <g {...outer}>
          <StretchShape kind={kind} mark={mark} item={item} paint={paint} />
        </g>
      );
    case 'end':
      return <path {...outer} d={DIAMOND} fill={colour} strokeWidth="1.5" />;
    case 'tick':
    case 'dot':
      return pointShape({ kind, event: item.event, paint }, outer);
  }
}

const DIAMOND = `M0 -${END_PX}L${END_PX} 0L0 ${END_PX}L-${END_PX} 0Z`;
