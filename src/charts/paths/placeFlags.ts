import { fitText, textWidth } from '../../wording/textWidth.ts';

/** Clear space between two labels of one row. */
const GAP_PX = 8;
/** What a label costs for standing a row lower, off its point, or in the way of a leader. */
const ROW_COST = 2;
const ASIDE_COST = 1;
const CROSSING_COST = 7;
/** For standing across the rule, or beyond it from the point: it would read as a word of the rule. */
const ACROSS_RULE_COST = 6;
/** Free paper between a label and the rule. */
const RULE_GAP_PX = 5;
/** For standing below a point whose own label will have to go round or through. */
const PENDING_COST = 3;

export type FlagRequest = {
  readonly id: string;
  readonly text: string;
  /** The point below which the label had best stand. */
  readonly x: number;
  /** Where not all have room, labels of the least weight number are placed first. */
  readonly weight: number;
};

/** A label in a row below the points, with room of its own. Row 0 is the nearest. */
export type Flag = FlagRequest & {
  readonly left: number;
  readonly right: number;
  readonly row: number;
};

type Room = {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  /** An upright line with a meaning of its own. */
  readonly rule?: number | undefined;
};

/**
 * Gives every label a place in as few rows as it takes: no two overlap, none leaves the room, none
 * is dropped. A thin leader runs from each point to its label, so a place that a leader would run
 * through is taken only where there is no better one. Labels are set from either end, and the better
 * of the two ways is kept.
 */
export function placeFlags(requests: readonly FlagRequest[], room: Room): readonly Flag[] {
  const rightwards = placeInOrder(
    requests.toSorted((a, b) => a.x - b.x),
    room,
  );
  const leftwards = placeInOrder(
    requests.toSorted((a, b) => b.x - a.x),
    room,
  );
  return rightwards.cost < leftwards.cost ? rightwards.flags : leftwards.flags;
}

/** Only as many labels as `rows` hold, the most telling ones. */
export function placeFlagsWithin(
  requests: readonly FlagRequest[],
  room: Room,
  rows: number,
): readonly Flag[] {
  const whole = placeFlags(requests, room);
  if (rowsOf(whole) <= rows) return whole;
  let placed: readonly Flag[] = [];
  const taken: FlagRequest[] = [];
  for (const request of requests.toSorted((a, b) => a.weight - b.weight)) {
    const tried = placeFlags([...taken, request], room);
    if (rowsOf(tried) > rows) continue;
    taken.push(request);
    placed = tried;
  }
  return placed;
}

function placeInOrder(requests: readonly FlagRequest[], room: Room) {
  const flags: Flag[] = [];
  let cost = 0;
  for (const [index, request] of requests.entries()) {
    const best = bestFlag(request, room, { placed: flags, pending: requests.slice(index + 1) });
    flags.push(best.flag);
    cost += best.cost;
  }
  return { flags, cost };
}

/** Rows that the labels take. */
export function rowsOf(flags: readonly Flag[]): number {
  return Math.max(0, ...flags.map(({ row }) => row + 1));
}

type Candidate = { readonly flag: Flag; readonly cost: number };

/** Labels that stand already, and those that have yet to find a place. */
type Others = { readonly placed: readonly Flag[]; readonly pending: readonly FlagRequest[] };

function bestFlag(request: FlagRequest, room: Room, { placed, pending }: Others): Candidate {
  const text = fitText(request.text, room.fontSize, room.right - room.left);
  const width = Math.min(textWidth(text, room.fontSize), room.right - room.left);
  // One row below all others is always free.
  let best: Candidate | undefined;
  for (let row = 0; row <= rowsOf(placed); row += 1) {
    for (const [index, wanted] of leftsOf(request.x, width, room).entries()) {
      const left = Math.max(room.left, Math.min(request.x + wanted, room.right - width));
      const flag: Flag = { ...request, text, left, right: left + width, row };
      if (placed.some((other) => collide(flag, other))) continue;
      const aside = index === 0 ? 0 : ASIDE_COST;
      const inTheWay = pending.filter(({ x }) => x > left && x < flag.right).length;
      const cost =
        row * ROW_COST +
        aside +
        CROSSING_COST * crossings(flag, placed) +
        PENDING_COST * inTheWay +
        (isAcross(flag, room) ? ACROSS_RULE_COST : 0);
      if (best === undefined || cost < best.cost) best = { flag, cost };
    }
  }
  const flag = { ...request, text, left: room.left, right: room.left + width, row: rowsOf(placed) };
  return best ?? { flag, cost: 0 };
}

/** Where a label may begin, from its point: below it, beside it, or just clear of the rule. */
function leftsOf(x: number, width: number, { rule }: Room): readonly number[] {
  const beside = [-width / 2, -GAP_PX / 2, GAP_PX / 2 - width];
  if (rule === undefined || Math.abs(x - rule) > width) return beside;
  return [...beside, x < rule ? rule - RULE_GAP_PX - width - x : rule + RULE_GAP_PX - x];
}

function isAcross({ x, left, right }: Flag, { rule }: Room): boolean {
  if (rule === undefined) return false;
  return x < rule ? right > rule : left < rule;
}

function collide(a: Flag, b: Flag): boolean {
  return a.row === b.row && a.left < b.right + GAP_PX && b.left < a.right + GAP_PX;
}

/** Labels that a leader would run through, were this one added. */
function crossings(flag: Flag, placed: readonly Flag[]): number {
  return placed.filter((other) => runsThrough(flag, other) || runsThrough(other, flag)).length;
}

function runsThrough(leader: Flag, label: Flag): boolean {
  return leader.row > label.row && leader.x > label.left && leader.x < label.right;
}
