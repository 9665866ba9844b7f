import { textWidth } from '../../wording/textWidth.ts';
import type { PathLane } from './pathRows.ts';

export type Scale = (day: number) => number;

/** What all lanes of a picture share, in pixels. */
export type PathFrame = {
  readonly width: number;
  readonly fontSize: number;
  /** Names stand on a line above each bar. */
  readonly stacked: boolean;
  /** Of the letters of names. */
  readonly nameSize: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly barHeight: number;
  readonly flagLine: number;
};

const STACKED_BELOW_PX = 700;
const NAME_SCALE = 1.35;
/** A bold serif is wider than the letters that the estimate of widths knows. */
const BOLD_SERIF = 1.1;
const LEAST_NAMES_PX = 80;
/** Of the width: names longer than that are set in smaller letters before they are cut. */
const MOST_NAMES_SHARE = 0.25;
const MOST_SMALL_NAMES_SHARE = 0.34;
export const NAME_GAP_PX = 22;
const BAR_EM = 2;
const FLAG_LINE_EM = 1.35;
export const ARROW_PX = 10;

/** `taller` is added to each bar. */
export function pathFrame(
  lanes: readonly PathLane[],
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
  taller = 0,
): PathFrame {
  const stacked = width < STACKED_BELOW_PX;
  const { room, nameSize } = namesRoom(lanes, fontSize, stacked ? width / MOST_NAMES_SHARE : width);
  const plotLeft = stacked ? 6 : room + NAME_GAP_PX;
  return {
    width,
    fontSize,
    stacked,
    nameSize,
    plotLeft,
    plotRight: Math.max(plotLeft + 1, width - ARROW_PX - 2),
    barHeight: fontSize * BAR_EM + taller,
    flagLine: fontSize * FLAG_LINE_EM,
  };
}

/** The column that the names take, and letters in which the longest of them stands in it whole. */
function namesRoom(
  lanes: readonly PathLane[],
  fontSize: number,
  width: number,
): { readonly room: number; readonly nameSize: number } {
  const names = Math.max(0, ...lanes.map(({ name }) => textWidth(name, BOLD_SERIF)));
  const notes = Math.max(0, ...lanes.map(({ note }) => textWidth(note, fontSize)));
  const large = Math.max(LEAST_NAMES_PX, names * fontSize * NAME_SCALE, notes);
  const most = width * MOST_NAMES_SHARE;
  if (large <= most) return { room: large, nameSize: fontSize * NAME_SCALE };
  const nameSize = Math.max(fontSize, Math.min(fontSize * NAME_SCALE, most / names));
  const small = Math.max(most, names * nameSize, notes);
  return { room: Math.min(small, width * MOST_SMALL_NAMES_SHARE), nameSize };
}
