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
  flicker();
  await nextPaint();
  // With --expose-gc; without, a pause may fall on whoever comes next.
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
  flicker();
  await nextPaint();
}

const pixel = document.createElement('div');
pixel.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px';

/**
 * After a frame in which nothing changed, Chromium lets the next one wait for the 60th of a second,
 * whatever it was asked for; then every change of 1 to 14 ms took the same 18.
 */
function flicker(): void {
  if (!pixel.isConnected) document.body.append(pixel);
  pixel.style.background = pixel.style.background === 'black' ? 'white' : 'black';
}

/** Milliseconds measured for so many spent: no more than its frame may come on top. */
export async function measuredFor(ms: number): Promise<number> {
  return toPainted(document.body, () => {
    const start = performance.now();
    while (performance.now() - start < ms) pixel.title = '';
  });
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
