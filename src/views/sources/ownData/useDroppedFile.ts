import { useEffect, useEffectEvent } from 'react';

/**
 * A file dropped anywhere on the page. Left to itself the browser would open it in the place of the
 * page, and what is held for this tab only would be gone for a drop a finger's breadth aside.
 */
export function useDroppedFile(onFile: (file: File) => void, onMany: () => void): void {
  const take = useEffectEvent((event: DragEvent) => {
    if (!isForPage(event)) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    const file = event.dataTransfer?.files.item(0);
    if (isMany(event)) onMany();
    else if (file !== null && file !== undefined) onFile(file);
  });
  useEffect(() => {
    const call = new AbortController();
    for (const type of ['dragover', 'drop'] as const) {
      window.addEventListener(type, (event) => take(event), { signal: call.signal });
    }
    return () => call.abort();
  }, []);
}

/** Text that is dragged stays with the browser, and a field for files takes its own one. */
function isForPage(event: DragEvent): boolean {
  const { dataTransfer, target } = event;
  const isField = target instanceof HTMLInputElement && target.type === 'file';
  // Several at once the field would drop without a word.
  return (!isField || isMany(event)) && dataTransfer?.types.includes('Files') === true;
}

function isMany({ dataTransfer }: DragEvent): boolean {
  return (dataTransfer?.files.length ?? 0) > 1;
}
