import { memo } from 'react';
import { CLUSTER_EM, clusterHalf, LETTER_EM } from './markSize.ts';

type Props = {
  readonly count: number;
  readonly fontSize: number;
  /** The stretch that its events cover, from its middle; none where it is no wider than the disc. */
  readonly left: number;
  readonly right: number;
};

/** The number of events that stand as one. */
export const ClusterShape = memo(function ClusterShape(props: Props) {
  const { count, fontSize, left, right } = props;
  const size = fontSize * LETTER_EM;
  const radius = fontSize * CLUSTER_EM;
  const half = clusterHalf(count, fontSize);
  return (
    <>
      {right - left > half * 2 ? (
        <rect
          x={left}
          y="-3"
          width={right - left}
          height="6"
          rx="3"
          stroke="none"
          fillOpacity="0.25"
        />
      ) : null}
      <rect x={-half} y={-radius} width={half * 2} height={radius * 2} rx={radius} />
      <text y={size * 0.34} fill="var(--panel)" stroke="none">
        {count}
      </text>
    </>
  );
});
