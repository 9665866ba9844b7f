import { create } from 'zustand';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

type Preferences = {
  readonly theme: Theme;
  /** Whether a key without Ctrl or Command may be a shortcut outside of charts (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** False once this browser has refused to keep a choice. */
  readonly canBeKept: boolean;
};

export const THEME_KEY = 'article-xii/theme';
const SINGLE_KEYS_KEY = 'article-xii/single-keys';
const OFF = 'off';

export const usePreferences = create<Preferences>(() => ({
  theme: THEMES.find((theme) => theme === kept(THEME_KEY)) ?? 'system',
  singleKeys: kept(SINGLE_KEYS_KEY) !== OFF,
  canBeKept: true,
}));

export function themeChosen(theme: Theme): void {
  usePreferences.setState({ theme, canBeKept: keep(THEME_KEY, theme) });
}

export function singleKeysChosen(singleKeys: boolean): void {
  const canBeKept = keep(SINGLE_KEYS_KEY, singleKeys ? 'on' : OFF);
  usePreferences.setState({ singleKeys, canBeKept });
}

/** Storage may be refused, full, or hold anything at all: none of it may stop the page. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
