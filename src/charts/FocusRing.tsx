type Props = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
};

/** Two colours, so that the ring shows on any ground; seen only while its mark has the focus. */
export function FocusRing({ radius = 0, ...box }: Props) {
  return (
    <g className="focus-ring" aria-hidden="true" fill="none" pointerEvents="none">
      <rect {...box} rx={radius} stroke="var(--focus-inner)" strokeWidth="4" />
      <rect {...box} rx={radius} stroke="var(--focus-outer)" strokeWidth="2" />
    </g>
  );
}

const POINT_RING_PX = 9;

/** The ring round a point. */
export function PointRing({ x, y }: { readonly x: number; readonly y: number }) {
  const size = 2 * POINT_RING_PX;
  return (
    <FocusRing
      x={x - POINT_RING_PX}
      y={y - POINT_RING_PX}
      width={size}
      height={size}
      radius={POINT_RING_PX}
    />
  );
}
