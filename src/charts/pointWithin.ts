type Pointer = { readonly clientX: number; readonly clientY: number };

/** Where a pointer is in pixels of the picture, however large a slide shows it. */
export function pointWithin(
  picture: SVGSVGElement,
  { clientX, clientY }: Pointer,
): { readonly x: number; readonly y: number } {
  const { left, top, width } = picture.getBoundingClientRect();
  const drawn = picture.clientWidth;
  const scale = drawn > 0 && width > 0 ? width / drawn : 1;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
