import { ClusterShape } from './ClusterShape.tsx';
import { CLUSTER_EM, END_PX } from './markSize.ts';
import type { PlacedMark } from './placeMarks.ts';
import { PointShape } from './PointShape.tsx';
import { StretchShape } from './StretchShape.tsx';

type Props = {
  readonly mark: PlacedMark;
  readonly colour: string;
  readonly fontSize: number;
};

/**
 * One mark by its kind, drawn around the place that its group is moved to; what is planned, doubtful
 * or only a limit differs in shape, not in colour.
 */
export function MarkShape({ mark, colour, fontSize }: Props) {
  const { x, kind, items } = mark;
  const [item] = items;
  if (item === undefined) return null;
  switch (kind) {
    case 'cluster': {
      const [left, right] = [mark.left - x, mark.right - x];
      const isWide = right - left > CLUSTER_EM * 2 * fontSize;
      const stretch = isWide ? { left, right } : { left: 0, right: 0 };
      return <ClusterShape count={items.length} fontSize={fontSize} {...stretch} />;
    }
    case 'span':
    case 'interval':
      return <StretchShape {...{ kind, mark, item, colour, fontSize }} />;
    case 'end':
      return <path d={DIAMOND} fill={colour} strokeWidth="1.5" />;
    case 'tick':
    case 'dot':
      return <PointShape event={item.event} {...{ kind, colour, fontSize }} />;
  }
}

const DIAMOND = `M0 -${END_PX}L${END_PX} 0L0 ${END_PX}L-${END_PX} 0Z`;
