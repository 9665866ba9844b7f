/**
 * Milliseconds from just before `change` until the frame that shows it was painted: the style and
 * layout it calls for, forced at once, then the next frame with its paint. A message posted from
 * within that frame arrives after it. What the compositor's own threads do later is not in it, for
 * no contender.
 */
export async function toPainted(host: HTMLElement, change: () => void): Promise<number> {
  await settled();
  const start = performance.now();
  change();
  host.getBoundingClientRect();
  return (await nextPaint()) - start;
}

/** Nothing left over from earlier work: its garbage collected, its frames over. */
async function settled(): Promise<void> {
  await nextPaint();
  // With --expose-gc; without, a pause may fall on whoever comes next.
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
  await nextPaint();
}

export function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });
}
