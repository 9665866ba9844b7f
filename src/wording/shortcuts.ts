import { TALK_KEYS } from './presenting.ts';
import type { View } from './shell.ts';

export const SHORTCUTS_TITLE = 'Keyboard shortcuts';
export const SINGLE_KEYS_LABEL = 'Single keys such as / and ? act as shortcuts';
export const SINGLE_KEYS_NOTE =
  'Off, they do nothing outside a chart that has the focus. Ctrl K goes on working.';
export const SETTING_NOT_KEPT =
  'This browser does not let the page keep settings, so the choice holds for this visit only.';
export const IN_THIS_VIEW = 'In this view';
export const NO_OWN_SHORTCUTS = 'This view has none of its own.';

/** Shown to whoever comes into a long table by key. */
export const GROUP_KEYS =
  'Arrow keys move in here, Page keys by ten rows, Home and End along the row; Tab goes on.';

export type Shortcut = { readonly keys: readonly string[]; readonly does: string };
export type ShortcutList = { readonly title: string; readonly shortcuts: readonly Shortcut[] };

function key(keys: string, does: string): Shortcut {
  return { keys: keys.split(' '), does };
}

export const EVERYWHERE: ShortcutList = {
  title: 'Everywhere',
  shortcuts: [
    key('/', 'Find anything'),
    key('Ctrl+K ⌘K', 'Find anything, also where single keys are off'),
    key('?', 'This list'),
    key('Tab', 'On to the next control or chart'),
    key('Esc', 'Closes what is open; leaves a chart'),
  ],
};

const ROWS: ShortcutList = {
  title: 'In a long table or list',
  shortcuts: [
    key('← →', 'Links and buttons of a row'),
    key('↑ ↓', 'Row before or after'),
    key('PgUp PgDn', 'By ten rows'),
    key('Home End', 'First and last of the row'),
    key('Ctrl+Home Ctrl+End', 'First and last of all'),
    key('Enter', 'Opens it'),
  ],
};

const BARS: ShortcutList = {
  title: 'In the bars',
  shortcuts: [
    key('↑ ↓', 'Economy before or after'),
    key('← →', 'Through the stages of one'),
    key('PgUp PgDn', 'By ten'),
    key('Home End', 'First and last'),
    key('A–Z', 'To an economy by its name'),
    key('Enter', 'Highlights it, or no longer'),
  ],
};

const JOINED: ShortcutList = {
  title: 'In the share that had joined',
  shortcuts: [
    key('← →', 'Along the curve in time'),
    key('↑ ↓', 'To the other curve where two are drawn'),
    key('PgUp PgDn', 'By ten'),
    key('Enter', 'Opens the detail'),
  ],
};

const WAITS: ShortcutList = {
  title: 'In the waits by year',
  shortcuts: [
    key('← →', 'Economy before or after'),
    key('PgUp PgDn', 'By ten'),
    key('A–Z', 'To an economy by its name'),
    key('Enter', 'Opens the detail'),
  ],
};

const PATHS: ShortcutList = {
  title: 'In the paths and the running count',
  shortcuts: [
    key('← →', 'In time'),
    key('↑ ↓', 'Between economies'),
    key('PgUp PgDn', 'By ten'),
    key('Home End', 'First and last'),
    key('0–9 A–Z', 'To a mark by its number or name'),
    key('Enter', 'Opens its source, or its timeline'),
  ],
};

const LANES: ShortcutList = {
  title: 'In the lanes',
  shortcuts: [
    key('← →', 'Events of a track'),
    key('↑ ↓', 'Tracks'),
    key('+ −', 'Zooms in and out'),
    key('0', 'Fits everything'),
    key('Shift+← Shift+→', 'Moves in time'),
    key('Enter', 'Opens the event'),
  ],
};

const CARD: ShortcutList = {
  title: 'In the events and the series of a card',
  shortcuts: [
    key('← →', 'Event or value before or after'),
    key('↑ ↓', 'Between lines'),
    key('Enter', 'From an event to its place in the list'),
  ],
};

const PRESENTING: ShortcutList = {
  title: 'While presenting',
  shortcuts: TALK_KEYS.map(({ keys, does }) => ({ keys: keys.split(', '), does })),
};

/** Each view has its own list: one without any says so. */
export const SHORTCUTS: Readonly<Record<View, readonly ShortcutList[]>> = {
  durations: [BARS, JOINED, WAITS, ROWS],
  compare: [PATHS, ROWS],
  timelines: [LANES, ROWS],
  organizations: [CARD],
  guide: [],
  sources: [ROWS],
  briefing: [PRESENTING],
};
