/** Where the briefings of this browser are kept. The text is domain's to read and to write. */
const KEY = 'article-xii/briefings';
/** Bytes that could not be read, or not wholly, are kept under these and never written again. */
const SET_ASIDE = [1, 2, 3, 4, 5].map((number) => `${KEY}/set-aside-${number}`);

export type Kept =
  | { readonly state: 'nothing' }
  | { readonly state: 'refused' }
  | { readonly state: 'text'; readonly text: string };

/** Storage may be refused, full, or hold anything at all: none of it may stop the page. */
export function readKept(): Kept {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? { state: 'nothing' } : { state: 'text', text };
  } catch {
    return { state: 'refused' };
  }
}

/** Whether it is kept now. What was there before stays where there is no room for the new. */
export function keep(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** The key it is kept under; undefined where there is no room, so that the old place has to stay. */
export function setAside(text: string): string | undefined {
  try {
    const same = SET_ASIDE.find((key) => localStorage.getItem(key) === text);
    const key = same ?? SET_ASIDE.find((one) => localStorage.getItem(one) === null);
    if (key !== undefined && same === undefined) localStorage.setItem(key, text);
    return key;
  } catch {
    return undefined;
  }
}

/** Calls back when another window of this browser has changed what is kept. */
export function whenKeptElsewhere(follow: () => void): void {
  // Outside a browser there is no other window.
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) follow();
  });
}
