import type { TalkStep } from './talk.ts';

/** What a key asks for: a step of the talk, or something the window does. */
export type TalkCommand = TalkStep | 'full-screen' | 'return' | 'table';

export type KeyPress = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** What has the focus, as far as keys are concerned. */
export type KeyOwner =
  | 'slide'
  | 'control'
  | 'chart'
  | 'scrolled'
  /** A control inside of what is scrolled, such as a date in a table. */
  | 'entry'
  | 'field'
  | 'dialog';

/** Clickers send Page keys, some of them arrows. */
const NAMED_KEYS: ReadonlyMap<string, TalkCommand> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'confirm'],
  ['Escape', 'escape'],
]);

/** Single characters: a reader who speaks to the machine may turn them off. */
const CHARACTER_KEYS: ReadonlyMap<string, TalkCommand> = new Map([
  ['b', 'blank'],
  ['.', 'blank'],
  ['n', 'notes'],
  ['f', 'full-screen'],
  ['r', 'return'],
  ['t', 'table'],
  ['?', 'help'],
]);

/** What each owner of the focus keeps for itself; Page keys always belong to the talk. */
const KEPT: Readonly<Record<KeyOwner, (key: string) => boolean>> = {
  slide: () => false,
  control: (key) => key === 'Enter' || key === ' ',
  chart: (key) => key.startsWith('Arrow') || ['Home', 'End', 'Enter', ' ', 'Escape'].includes(key),
  scrolled: (key) => key === 'ArrowUp' || key === 'ArrowDown',
  entry: (key) => ['ArrowUp', 'ArrowDown', 'Enter', ' '].includes(key),
  field: () => true,
  dialog: () => true,
};

/** What a key means in a talk; undefined where it is none of the talk's business. */
export function talkCommand(
  press: KeyPress,
  { owner, characters }: { readonly owner: KeyOwner; readonly characters: boolean },
): TalkCommand | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
  if (ctrlKey || altKey || metaKey) return undefined;
  const isPageKey = key === 'PageDown' || key === 'PageUp';
  if (!isPageKey && KEPT[owner](key)) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  const named = NAMED_KEYS.get(key);
  if (named !== undefined) return named;
  if (!characters) return undefined;
  return /^\d$/.test(key) ? { digit: key } : CHARACTER_KEYS.get(key.toLowerCase());
}
