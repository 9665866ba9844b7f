/** The room of a text, with what has to stay free around it. */
export type TextBox = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A piece of an upright line, from its upper end to its lower one. */
export type Stretch = { readonly from: number; readonly to: number };

/** Free paper around a text, in pixels. */
const ROUND_PX = 4;
/** Letters turn out wider than the estimate by as much. */
const SPARE = 0.03;
const ASCENT_EM = 0.8;
const DESCENT_EM = 0.25;
/** A shorter piece of a line looks like a speck of dirt. */
const LEAST_PX = 3;

/** The room of a line of text that stands on `baseline`. */
export function textBox(
  { left, right }: Pick<TextBox, 'left' | 'right'>,
  baseline: number,
  fontSize: number,
): TextBox {
  const wider = (right - left) * SPARE + ROUND_PX;
  return {
    left: left - wider,
    right: right + wider,
    top: baseline - fontSize * ASCENT_EM - ROUND_PX / 2,
    bottom: baseline + fontSize * DESCENT_EM + ROUND_PX / 2,
  };
}

/** What is left of the upright line at `x` where it keeps clear of every text. */
export function clearOfTexts(
  x: number,
  { from, to }: Stretch,
  boxes: readonly TextBox[],
): readonly Stretch[] {
  let left: readonly Stretch[] = [{ from, to }];
  for (const box of boxes) {
    if (x > box.left && x < box.right) left = left.flatMap((one) => without(one, box));
  }
  return left.filter((one) => one.to - one.from >= LEAST_PX);
}

function without({ from, to }: Stretch, { top, bottom }: TextBox): readonly Stretch[] {
  if (bottom <= from || top >= to) return [{ from, to }];
  return [
    { from, to: Math.min(to, top) },
    { from: Math.max(from, bottom), to },
  ].filter((one) => one.to > one.from);
}
