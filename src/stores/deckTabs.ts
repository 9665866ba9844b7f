import { create } from 'zustand';

/** Whoever holds it has the pen. It ends with its window, however that ends. */
const PEN = 'article-xii/briefings';

type DeckTabs = {
  readonly editing: 'nowhere' | 'here' | 'elsewhere';
};

export const useDeckTabs = create<DeckTabs>(() => ({ editing: 'nowhere' }));

/** Ends this window's wait for the pen, or its hold on it; undefined where it does neither. */
let stay: AbortController | undefined;

/** Takes the pen, or waits until the windows before this one have put it down. */
export function editingBegan(): void {
  if (stay === undefined) begin({ ifAvailable: true });
}

/** Takes the pen out of the hands of the window that has it, which waits from then on. */
export function editingTakenOver(): void {
  stay?.abort();
  begin({ steal: true });
}

export function editingEnded(): void {
  stay?.abort();
  stay = undefined;
  useDeckTabs.setState({ editing: 'nowhere' });
}

function begin(how: LockOptions): void {
  stay = new AbortController();
  // Absent on a page that did not come by https; there each window writes, none over another's work.
  if ('locks' in navigator) void takePart(stay.signal, how);
  else useDeckTabs.setState({ editing: 'here' });
}

async function takePart(signal: AbortSignal, how: LockOptions): Promise<void> {
  const outcome = await askForPen(signal, how);
  if (signal.aborted) return;
  useDeckTabs.setState({ editing: outcome === 'refused' ? 'here' : 'elsewhere' });
  if (outcome === 'lost') await takePart(signal, { signal });
}

/** Answers once the pen is lost, was not to be had, or where the browser gives none to anybody. */
async function askForPen(signal: AbortSignal, how: LockOptions): Promise<'lost' | 'refused'> {
  try {
    await navigator.locks.request(PEN, how, async (pen) => {
      if (pen !== null && !signal.aborted) await hold(signal);
    });
    return 'lost';
  } catch (error) {
    // Stolen, or called off; a page opened from the disk may be refused instead.
    return error instanceof DOMException && error.name === 'AbortError' ? 'lost' : 'refused';
  }
}

async function hold(signal: AbortSignal): Promise<void> {
  useDeckTabs.setState({ editing: 'here' });
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve);
  });
}
