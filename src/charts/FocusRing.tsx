/** Two colours, so that the ring shows on any ground; seen only while its mark has the focus. */
export function FocusRing({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <circle
        className="series-ring"
        cx={x}
        cy={y}
        r="8"
        fill="none"
        stroke="var(--focus-inner)"
        strokeWidth="5"
      />
      <circle
        className="series-ring"
        cx={x}
        cy={y}
        r="9"
        fill="none"
        stroke="var(--focus-outer)"
        strokeWidth="2"
      />
    </>
  );
}
