import { useEffect, useEffectEvent } from 'react';

/**
 * A file dropped anywhere on the page. Left to itself the browser would open it in the place of the
 * page, and what is held for this tab only would be gone for a drop a finger's breadth aside.
 */
export function useDroppedFile(onFile: (file: File) => void): void {
  const take = useEffectEvent((event: DragEvent) => {
    if (!isForPage(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files.item(0);
    if (event.type === 'drop' && file !== null && file !== undefined) onFile(file);
  });
  useEffect(() => {
    const call = new AbortController();
    for (const type of ['dragover', 'drop'] as const) {
      window.addEventListener(type, (event) => take(event), { signal: call.signal });
    }
    return () => call.abort();
  }, []);
}

/** Text that is dragged stays with the browser, and a field for files takes its own. */
function isForPage({ dataTransfer, target }: DragEvent): boolean {
  const isField = target instanceof HTMLInputElement && target.type === 'file';
  return !isField && dataTransfer?.types.includes('Files') === true;
}
