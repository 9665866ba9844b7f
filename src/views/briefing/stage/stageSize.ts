/** A slide is laid out on no less than this and then scaled: letters keep their share of it. */
const LEAST_WIDTH_PX = 1024;
const LEAST_HEIGHT_PX = 720;
/** Below these a slide would be too small to read, so it becomes a page that scrolls. */
const LEAST_READABLE_SCALE = 0.6;

export type StageSize = {
  /** In pixels of the layout. */
  readonly width: number;
  readonly height: number;
  /** Pixels on screen for one of the layout. */
  readonly scale: number;
  /** The slide is taller than the window and scrolls. */
  readonly scrolls: boolean;
};

/**
 * 1280 x 720 and its multiples show 1280 x 720, a window of 4:3 shows 1024 x 768; between and beyond
 * them the whole window is used.
 */
export function stageSize(width: number, height: number): StageSize {
  const scale = Math.min(width / LEAST_WIDTH_PX, height / LEAST_HEIGHT_PX);
  if (scale >= LEAST_READABLE_SCALE) {
    return { width: width / scale, height: height / scale, scale, scrolls: false };
  }
  const readable = Math.min(1, Math.max(width / LEAST_WIDTH_PX, LEAST_READABLE_SCALE));
  return {
    width: width / readable,
    height: Math.max(LEAST_HEIGHT_PX, height / readable),
    scale: readable,
    scrolls: true,
  };
}

/** A slide that shares its window with notes may be this low, before its letters have to shrink. */
const LEAST_SHARED_HEIGHT_PX = 560;

/**
 * The slide in a smaller room, such as the notes leave: the same layout in small, and so with the
 * same rows, as long as its letters stay as large as they are laid out; else laid out anew with
 * fewer rows, and only in a room too small for that in small letters.
 */
export function fitInto(size: StageSize, width: number, height: number): StageSize {
  if (size.scrolls) return size;
  const scale = Math.min(width / size.width, height / size.height);
  const isRoomy = width >= LEAST_WIDTH_PX && height >= LEAST_SHARED_HEIGHT_PX;
  if (scale >= Math.min(1, size.scale) || !isRoomy) return { ...size, scale };
  return { ...size, width, height, scale: 1 };
}

/** What a preview and a sheet of paper show. */
export const WIDE_STAGE: StageSize = { width: 1280, height: 720, scale: 1, scrolls: false };
