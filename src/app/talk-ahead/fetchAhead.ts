import type { FetchAhead } from '../../views/shared/ViewDoor.ts';
import type { Fetch } from './talkCode.ts';
import { CODE_ON_DEMAND, codeOfViews } from './talkCode.ts';
import { dataOfViews } from './talkData.ts';

/** A browser that is busy without end shows a talk all the same. */
const LATEST_MS = 1_000;

/**
 * Fetches what the slides of a talk need before they come, so that it outlives the network: piece by
 * piece while the browser has nothing else to do. What fails is asked for again by its slide alone.
 */
export const fetchAhead: FetchAhead = (links, tell) => {
  const pieces = [...dataOfViews(links), ...codeOfViews(), ...CODE_ON_DEMAND];
  let isOver = false;
  let [here, failed] = [0, 0];
  // Each asks for the next once it is settled: the slide on screen goes first.
  async function fetchInTurn([piece, ...later]: readonly Fetch[]): Promise<void> {
    if (piece === undefined) return;
    await untilIdle();
    if (isOver) return;
    if (await isFetched(piece)) here += 1;
    else failed += 1;
    if (isOver) return;
    tell({ here, failed, total: pieces.length });
    await fetchInTurn(later);
  }
  void fetchInTurn(pieces);
  return () => {
    isOver = true;
  };
};

async function isFetched(piece: Fetch): Promise<boolean> {
  try {
    await piece();
    return true;
  } catch {
    return false;
  }
}

async function untilIdle(): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    } else {
      setTimeout(resolve, 0);
    }
  });
}
