import { usePresenting } from '../../stores/presenting.ts';

const KEY = 'article-xii/reloaded-from';

/**
 * A page that was open during a deploy asks for code that is no longer there. Where the server has
 * another page by now, that page is loaded, once for each page that went stale; in all other cases
 * the message where the code was wanted stands, and the reader decides.
 */
export function reloadForLostCode(): () => void {
  const onLost = () => void reloadIfReplaced();
  addEventListener('vite:preloadError', onLost);
  return () => removeEventListener('vite:preloadError', onLost);
}

async function reloadIfReplaced(): Promise<void> {
  const own = ownCode();
  if (own === undefined || usePresenting.getState().isPresenting) return;
  if (!(await isReplaced(own)) || !isFirstTime(own)) return;
  // Asked once more: a talk may have begun meanwhile.
  if (!usePresenting.getState().isPresenting) location.reload();
}

/** The last module of the page is its entry: its name holds the fingerprint of all the code. */
export function ownCode(): string | undefined {
  const modules = document.querySelectorAll('script[type="module"]');
  return Array.from(modules).at(-1)?.getAttribute('src') ?? undefined;
}

/** Whether the server, or the copy that answers for it, has a page of other code by now. */
export async function isReplaced(own: string): Promise<boolean> {
  try {
    const answer = await fetch('./', { cache: 'no-store' });
    const page = await answer.text();
    // A page of another kind, such as a login, is no new version.
    return answer.ok && page.includes('id="root"') && !page.includes(`"${own}"`);
  } catch {
    return false;
  }
}

/** Without a memory there could be a second time, and a third. */
function isFirstTime(own: string): boolean {
  try {
    if (sessionStorage.getItem(KEY)?.split(' ').includes(own) === true) return false;
    sessionStorage.setItem(KEY, `${sessionStorage.getItem(KEY) ?? ''} ${own}`);
    return true;
  } catch {
    return false;
  }
}
