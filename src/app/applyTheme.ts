import type { Theme } from '../stores/preferences.ts';

/** The theme belongs to the whole document, and to its first picture: it is set before React draws. */
export function applyTheme({ theme }: { readonly theme: Theme }): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
