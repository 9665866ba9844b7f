import { textWidth } from '../../wording/textWidth.ts';
import type { LegendEntry } from './legendEntries.ts';

export type PlacedEntry = LegendEntry & { readonly x: number; readonly y: number };

export type LegendLayout = {
  readonly fontSize: number;
  readonly height: number;
  readonly entries: readonly PlacedEntry[];
};

/** From one line of entries to the next, and below the last. */
const LINE_EM = 1.7;
/** The sample and the gap to its label. */
export const SAMPLE_EM = 1.1;
export const SAMPLE_GAP_EM = 0.5;
const ENTRY_GAP_EM = 1.6;

/** Places the entries side by side, in as many lines as the width asks for. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): LegendLayout {
  const placed: PlacedEntry[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const entryWidth = textWidth(entry.label, fontSize) + fontSize * (SAMPLE_EM + SAMPLE_GAP_EM);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + fontSize * LINE_EM];
    placed.push({ ...entry, x, y });
    x += entryWidth + fontSize * ENTRY_GAP_EM;
  }
  return { fontSize, entries: placed, height: entries.length === 0 ? 0 : y + fontSize * LINE_EM };
}
