import type { StageSize } from './stageSize.ts';
import { fitInto, stageSize } from './stageSize.ts';
import { useBoxSize } from './useBoxSize.ts';

/**
 * What a slide is laid out on, and how large it is drawn: what the notes take away makes the slide
 * smaller, and leaves it as it is. Both are undefined until they are measured.
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
  const isNarrow = size !== undefined && (size.scrolls || size.width < size.height);
  return [
    'stage',
    ...(isIdle ? ['is-idle'] : []),
    ...(isStill ? ['is-still'] : []),
    ...(hasNotes ? [isNarrow ? 'has-notes-below' : 'has-notes-beside'] : []),
    ...(isSmall || hasNotes ? ['is-barred'] : []),
  ].join(' ');
}
