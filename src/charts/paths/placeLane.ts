import type { MilestoneField } from '../../domain/economyFacts.ts';
import { silenceText } from '../../wording/paths.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { Stretch, TextBox } from './clearLines.ts';
import { clearOfTexts, textBox } from './clearLines.ts';
import type { PathFrame, Scale } from './pathFrame.ts';
import { NAME_GAP_PX } from './pathFrame.ts';
import type { PathLane, PathMark, PathSilence } from './pathRows.ts';
import type { Flag, FlagRequest } from './placeFlags.ts';
import { placeFlagsWithin, rowsOf } from './placeFlags.ts';
import { FIRST_WEIGHT, ringFlags } from './ringFlags.ts';

export type PlacedMark = {
  readonly mark: PathMark;
  readonly x: number;
  /** The stretch that a date known to the month or year leaves open; no width for a day. */
  readonly span: { readonly x: number; readonly width: number };
};

export type PlacedSilence = {
  readonly silence: PathSilence;
  readonly x: number;
  readonly width: number;
  /** Inside the bar; undefined where the text stands among the labels below. */
  readonly text: { readonly text: string; readonly width: number } | undefined;
};

export type PlacedFlag = Flag & {
  readonly baseline: number;
  /** From the point to a label that stands lower; none where it stands right below. */
  readonly leader: readonly Stretch[];
};

export type PlacedLane = {
  readonly lane: PathLane;
  readonly top: number;
  readonly barTop: number;
  readonly x: number;
  readonly width: number;
  readonly name: string;
  readonly note: string;
  readonly marks: readonly PlacedMark[];
  readonly silences: readonly PlacedSilence[];
  readonly flags: readonly PlacedFlag[];
  /** Behind the bar; undefined where it had no room and stands among the labels. */
  readonly endText: string | undefined;
  readonly bottom: number;
};

const BAR_BELOW_TOP_EM = 0.6;
const STACKED_BAR_EM = 2.3;
/** From the top of a lane to the line on which its name stands above the bar. */
export const STACKED_NAME_EM = 1.2;
/** From the middle of letters down to their line. */
export const BASELINE_EM = 0.35;
const BOLD = 1.06;
const FLAG_GAP_PX = 7;
export const END_GAP_PX = 9;
/** Room beside the text of a silence inside its bar. */
const SILENCE_PAD_PX = 7;
/** Wider than this share of the plot, joined words are parted again. */
const MOST_FLAG_SHARE = 0.75;

export type LaneFrame = PathFrame & {
  readonly unnamed: MilestoneField | undefined;
  /** Where the line stands at which the first of them joined. */
  readonly rule: number | undefined;
  /** Rows that labels may take. */
  readonly flagRows: number;
};

export function placeLane(lane: PathLane, top: number, scale: Scale, frame: LaneFrame): PlacedLane {
  const { fontSize, stacked, nameSize, plotLeft, width, barHeight, flagLine } = frame;
  const barTop = top + fontSize * (stacked ? STACKED_BAR_EM : BAR_BELOW_TOP_EM);
  const x = scale(lane.from);
  const barWidth = Math.max(2, scale(lane.to) - x);
  const marks = lane.marks.map((mark) => placeMark(mark, scale));
  const silences = lane.silences.map((one) => placeSilence(one, scale, fontSize));
  const endX = x + barWidth + END_GAP_PX;
  const fits = endX + textWidth(lane.endText, fontSize) <= width;
  const end = fits || lane.endText === '' ? [] : [endFlag(lane.endText, x + barWidth)];
  const flags = placedFlags([...silences.flatMap(silenceFlag), ...end], marks, frame);
  const barBottom = barTop + barHeight;
  const texts = flags.map((flag) => flagBox(flag, barBottom, frame));
  const noteRoom = stacked
    ? Math.max(width / 2, width - textWidth(lane.name, nameSize) - NAME_GAP_PX)
    : plotLeft - NAME_GAP_PX;
  const hasRoom = textWidth(lane.note, fontSize) <= noteRoom;
  const note = fitText(hasRoom ? lane.note : lane.shortNote, fontSize, noteRoom);
  const beside = stacked ? width - textWidth(note, fontSize) : plotLeft;
  return {
    lane,
    top,
    barTop,
    x,
    width: barWidth,
    name: fitText(lane.name, nameSize, beside - NAME_GAP_PX),
    note,
    marks,
    silences,
    flags: flags.map((flag) => ({
      ...flag,
      baseline: flagBaseline(flag, barBottom, frame),
      leader: leaderOf(flag, barBottom, frame, texts),
    })),
    endText: fits && lane.endText !== '' ? lane.endText : undefined,
    bottom: barBottom + FLAG_GAP_PX + rowsOf(flags) * flagLine,
  };
}

/** Where the words of a lane stand, so that no line of the grid runs through them. */
export function laneTexts(placed: PlacedLane, frame: PathFrame): readonly TextBox[] {
  const { top, barTop, x, width, name, note, flags, silences, endText } = placed;
  const { fontSize, nameSize, barHeight, stacked } = frame;
  const middle = barTop + barHeight / 2 + fontSize * BASELINE_EM;
  const end = x + width + END_GAP_PX;
  const nameBaseline = top + fontSize * STACKED_NAME_EM;
  return [
    ...flags.map((flag) => textBox(flag, flag.baseline, fontSize)),
    ...silences.flatMap(({ x: from, width: length, text }) => {
      if (text === undefined) return [];
      const left = from + (length - text.width) / 2;
      return [textBox({ left, right: left + text.width }, middle, fontSize)];
    }),
    ...(endText === undefined
      ? []
      : [textBox({ left: end, right: end + boldWidth(endText, fontSize) }, middle, fontSize)]),
    ...(stacked
      ? [
          textBox({ left: 0, right: textWidth(name, nameSize) }, nameBaseline, nameSize),
          textBox(
            { left: frame.width - textWidth(note, fontSize), right: frame.width },
            nameBaseline,
            fontSize,
          ),
        ]
      : []),
  ];
}

function boldWidth(text: string, fontSize: number): number {
  return textWidth(text, fontSize) * BOLD;
}

function placedFlags(
  others: readonly FlagRequest[],
  marks: readonly PlacedMark[],
  { fontSize, stacked, plotLeft, plotRight, width, unnamed, rule, flagRows }: LaneFrame,
): readonly Flag[] {
  const rings = ringFlags(
    marks.filter(({ mark }) => mark.field !== unnamed),
    { fontSize, room: (plotRight - plotLeft) * MOST_FLAG_SHARE },
  );
  return placeFlagsWithin(
    [...rings, ...others],
    { left: stacked ? 0 : plotLeft - 12, right: Math.max(plotRight, width), fontSize, rule },
    flagRows,
  );
}

function flagBaseline({ row }: Flag, barBottom: number, { fontSize, flagLine }: PathFrame): number {
  return barBottom + 6 + row * flagLine + fontSize;
}

function flagBox(flag: Flag, barBottom: number, frame: PathFrame): TextBox {
  return textBox(flag, flagBaseline(flag, barBottom, frame), frame.fontSize);
}

/** A label below the first row is led to from its point, round the labels above it. */
function leaderOf(
  { x, row }: Flag,
  barBottom: number,
  { flagLine }: PathFrame,
  texts: readonly TextBox[],
): readonly Stretch[] {
  if (row === 0) return [];
  return clearOfTexts(x, { from: barBottom + 2, to: barBottom + 7 + row * flagLine }, texts);
}

function placeMark(mark: PathMark, scale: Scale): PlacedMark {
  const from = scale(mark.from);
  return { mark, x: scale(mark.at), span: { x: from, width: scale(mark.to) - from } };
}

function placeSilence(silence: PathSilence, scale: Scale, fontSize: number): PlacedSilence {
  const x = scale(silence.from);
  const width = scale(silence.to) - x;
  const room = width - 2 * SILENCE_PAD_PX;
  const text = [silenceText(silence, 'long'), silenceText(silence, 'short')]
    .map((one) => ({ text: one, width: boldWidth(one, fontSize) }))
    .find((one) => one.width <= room);
  return { silence, x, width, text };
}

/** Where the bar has no room for it, a silence is named below. */
function silenceFlag({ silence, x, width, text }: PlacedSilence): readonly FlagRequest[] {
  if (text !== undefined) return [];
  const words = silenceText(silence, 'long');
  return [{ id: silence.id, text: words, x: x + width / 2, weight: FIRST_WEIGHT }];
}

function endFlag(text: string, x: number): FlagRequest {
  return { id: 'end', text, x, weight: FIRST_WEIGHT };
}
