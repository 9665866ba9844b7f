/** What a presenter sees and does besides the slide itself, whose number the address holds. */
export type Talk = {
  readonly total: number;
  /** From 0. */
  readonly index: number;
  readonly isBlank: boolean;
  readonly panel: 'notes' | 'help' | undefined;
  /** The number of a slide, typed and not yet confirmed. */
  readonly typed: string;
  /** Whether the presenter has left. */
  readonly isOver: boolean;
};

export const TALK_STEPS = [
  'next',
  'previous',
  'first',
  'last',
  'confirm',
  'blank',
  'notes',
  'help',
  'escape',
  'end',
] as const;

export type TalkStep =
  | (typeof TALK_STEPS)[number]
  | { readonly digit: string }
  | { readonly goTo: number };

/** No deck has more slides than this many digits count. */
const MOST_DIGITS = 4;

export function beginTalk(total: number, index: number): Talk {
  const start = within(index, total);
  return { total, index: start, isBlank: false, panel: undefined, typed: '', isOver: false };
}

/** The talk after one step; what is typed is forgotten by any step but a further digit. */
export function takeStep(talk: Talk, step: TalkStep): Talk {
  if (typeof step === 'object') {
    if ('goTo' in step) return moved(talk, step.goTo);
    return { ...talk, typed: `${talk.typed}${step.digit}`.slice(-MOST_DIGITS) };
  }
  const idle = { ...talk, typed: '' };
  switch (step) {
    case 'next':
      return moved(idle, talk.index + 1);
    case 'previous':
      return moved(idle, talk.index - 1);
    case 'first':
      return moved(idle, 0);
    case 'last':
      return moved(idle, talk.total - 1);
    case 'confirm':
      return talk.typed === '' ? idle : confirmed(talk);
    case 'blank':
      return { ...idle, isBlank: !talk.isBlank };
    case 'notes':
    case 'help':
      return { ...idle, panel: talk.panel === step ? undefined : step };
    case 'escape':
      return escaped(talk);
    case 'end':
      return { ...idle, isOver: true };
  }
}

/** A number that no slide has leaves the talk where it is. */
function confirmed(talk: Talk): Talk {
  const number = Number(talk.typed);
  const isThere = number >= 1 && number <= talk.total;
  return isThere ? moved(talk, number - 1) : { ...talk, typed: '' };
}

/** One thing at a time is put away; when nothing is left, the talk is over. */
function escaped(talk: Talk): Talk {
  if (talk.typed !== '') return { ...talk, typed: '' };
  if (talk.panel !== undefined) return { ...talk, panel: undefined };
  if (talk.isBlank) return { ...talk, isBlank: false };
  return { ...talk, isOver: true };
}

function moved(talk: Talk, index: number): Talk {
  return { ...talk, index: within(index, talk.total), isBlank: false, typed: '' };
}

function within(index: number, total: number): number {
  return Math.max(0, Math.min(index, total - 1));
}
