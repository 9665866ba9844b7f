import type { StageStretch } from '../../domain/stages.ts';
import type { StageBarsLayout } from './layout.ts';

type BarPaths = {
  /** The stretches of one paint through all rows; `stretch` is the first of them. */
  readonly stages: readonly { readonly stretch: StageStretch; readonly d: string }[];
  readonly fades: string;
  readonly arrows: string;
};

/** The bars of all rows as one outline for each paint, empty where nothing has it. */
export function barPaths({ rows, barOffset, barHeight, arrow }: StageBarsLayout): BarPaths {
  const stages = new Map<string, { readonly stretch: StageStretch; d: string }>();
  let [fades, arrows] = ['', ''];
  for (const { row, y, pieces, fade, endX } of rows) {
    const top = y + barOffset;
    for (const { stretch, x, width } of pieces) {
      const paint = stretch.kind === 'stage' ? stretch.endsAt : stretch.kind;
      const stage = stages.get(paint) ?? { stretch, d: '' };
      stage.d += boxPath(x, top, width, barHeight);
      stages.set(paint, stage);
    }
    if (fade !== undefined) fades += boxPath(fade.x, top, fade.width, barHeight);
    if (row.wait.kind === 'running') arrows += arrowPath(endX, top, barHeight, arrow);
  }
  return { stages: [...stages.values()], fades, arrows };
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** The arrow that says "still running", `arrow` long, its tip at `tip`. */
export function arrowPath(tip: number, top: number, height: number, arrow: number): string {
  const back = short(tip - arrow);
  const bottom = short(top + height + 1);
  return `M${back} ${short(top - 1)}L${short(tip)} ${short(top + height / 2)}L${back} ${bottom}Z`;
}

/** A hundredth of a pixel is finer than any screen or paper. */
function short(px: number): number {
  return Math.round(px * 100) / 100;
}
