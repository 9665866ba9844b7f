type Keys = { readonly theme: string; readonly ownData: string };

/**
 * Runs in the page before anything is painted, by its own text: it may use nothing from around it.
 * The chosen theme is set, and the picture of a first visit shown where this is one: the plain
 * address, and no data of the reader's own that would make it say something else.
 */
export function beforePaint({ theme: themeKey, ownData }: Keys): void {
  const { dataset } = document.documentElement;
  try {
    const theme = localStorage.getItem(themeKey);
    if (theme !== null && theme !== 'system') dataset['theme'] = theme;
    if (localStorage.getItem(ownData) !== null) return;
  } catch {
    // Where nothing may be kept, nothing was chosen.
  }
  if (/^(?:#\/?(?:durations\/?)?)?$/.test(location.hash)) dataset['firstSight'] = '';
}
