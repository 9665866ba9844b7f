/** A live view costs memory and time, so only so many are drawn at once. */
const MOST_LIVE_PREVIEWS = 12;

let live = 0;
const waiting = new Set<() => void>();

/** Calls `start` once there is room for one more; the function returned gives the room back. */
export function takePreviewSlot(start: () => void): () => void {
  let holds = false;
  const begin = () => {
    waiting.delete(begin);
    holds = true;
    live += 1;
    start();
  };
  if (live < MOST_LIVE_PREVIEWS) begin();
  else waiting.add(begin);
  return () => {
    waiting.delete(begin);
    if (!holds) return;
    holds = false;
    live -= 1;
    const [next] = waiting;
    next?.();
  };
}
