import type { TalkStep } from './talk.ts';
import { TALK_STEPS } from './talk.ts';

/** What the stage tells the presenter's window. */
export type StageNews = {
  readonly from: 'stage';
  readonly deckId: string;
  readonly index: number;
  readonly total: number;
  readonly isBlank: boolean;
  /** Whether the chart on stage differs from the saved slide. */
  readonly isChanged: boolean;
  /** Milliseconds since 1970, by the clock that both windows share. */
  readonly startedAt: number;
  /** What the slides on stage are laid out on, in pixels; the presenter's miniatures are as well. */
  readonly width: number;
  readonly height: number;
};

/** What the presenter's window asks of the stage; `hello` asks where it is. */
export type PresenterWish = {
  readonly from: 'presenter';
  readonly wish: TalkStep | 'return' | 'hello';
};

/** Longer than any window; a miniature of more would be no miniature. */
const LONGEST_SIDE_PX = 20_000;

/** The stage is gone, and with it the talk. */
export const STAGE_LEFT = { from: 'stage-left' } as const;

export type StageMessage = StageNews | typeof STAGE_LEFT;

export type TalkMessage = StageMessage | PresenterWish;

/** Any page of this address can write into a channel, so nothing in it is taken on trust. */
export function readTalkMessage(data: unknown): TalkMessage | undefined {
  if (typeof data !== 'object' || data === null || !('from' in data)) return undefined;
  if (data.from === 'stage') return readNews(data);
  if (data.from === STAGE_LEFT.from) return STAGE_LEFT;
  return data.from === 'presenter' && 'wish' in data ? readWish(data.wish) : undefined;
}

function readNews(data: object): StageNews | undefined {
  if (!('deckId' in data && 'index' in data && 'total' in data)) return undefined;
  if (!('isBlank' in data && 'isChanged' in data && 'startedAt' in data)) return undefined;
  const { deckId, index, total, isBlank, isChanged, startedAt } = data;
  if (typeof deckId !== 'string' || !isCount(index) || !isCount(total)) return undefined;
  if (typeof isBlank !== 'boolean' || typeof isChanged !== 'boolean') return undefined;
  if (typeof startedAt !== 'number' || !Number.isFinite(startedAt)) return undefined;
  if (!('width' in data && 'height' in data)) return undefined;
  const { width, height } = data;
  if (!isLength(width) || !isLength(height)) return undefined;
  return { from: 'stage', deckId, index, total, isBlank, isChanged, startedAt, width, height };
}

function readWish(wish: unknown): PresenterWish | undefined {
  if (wish === 'return' || wish === 'hello') return { from: 'presenter', wish };
  const step = TALK_STEPS.find((one) => one === wish);
  if (step !== undefined) return { from: 'presenter', wish: step };
  if (typeof wish !== 'object' || wish === null || !('goTo' in wish)) return undefined;
  return isCount(wish.goTo) ? { from: 'presenter', wish: { goTo: wish.goTo } } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= LONGEST_SIDE_PX;
}
