import { create } from 'zustand';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

type Preferences = {
  readonly theme: Theme;
  /** False once this browser has refused to keep a choice. */
  readonly canBeKept: boolean;
};

const KEY = 'article-xii/theme';

export const usePreferences = create<Preferences>(() => ({ theme: readTheme(), canBeKept: true }));

export function themeChosen(theme: Theme): void {
  usePreferences.setState({ theme, canBeKept: keepTheme(theme) });
}

/** Storage may be refused, full, or hold anything at all: none of it may stop the page. */
function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

function keepTheme(theme: Theme): boolean {
  try {
    localStorage.setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}
