import type { StageSize } from './stageSize.ts';
import { fitInto, stageSize } from './stageSize.ts';
import { useBoxSize } from './useBoxSize.ts';

/**
 * What a slide would be laid out on in the whole window, and what it is laid out on and how large it
 * is drawn in the room that the notes leave. Both are undefined until they are measured.
 */
export function useStageRoom() {
  const [wholeRef, whole] = useBoxSize();
  const [boxRef, box] = useBoxSize();
  const laidOut = whole === undefined ? undefined : stageSize(whole.width, whole.height);
  const drawn =
    box === undefined || laidOut === undefined
      ? undefined
      : fitInto(laidOut, box.width, box.height);
  return { wholeRef, boxRef, laidOut, drawn };
}

/** A narrower window has no room for notes beside a slide of 1024 px. */
const LEAST_BESIDE_PX = 1280;

type StageState = {
  readonly isIdle: boolean;
  readonly isStill: boolean;
  readonly hasNotes: boolean;
};

/** The bar lies over the free foot of a slide, and under the slide where that foot is too low. */
export function stageClass(
  { isIdle, isStill, hasNotes }: StageState,
  size: StageSize | undefined,
): string {
  const isSmall = size !== undefined && size.scale < 1;
  const isNarrow = size !== undefined && size.width * size.scale < LEAST_BESIDE_PX;
  const isLow = size !== undefined && !size.scrolls && size.width >= size.height;
  return [
    'stage',
    ...(isIdle ? ['is-idle'] : []),
    ...(isStill ? ['is-still'] : []),
    ...(hasNotes ? [isNarrow ? 'has-notes-below' : 'has-notes-beside'] : []),
    ...(hasNotes && isLow ? ['is-low'] : []),
    ...(isSmall || hasNotes ? ['is-barred'] : []),
  ].join(' ');
}
