import { textWidth } from '../wording/textWidth.ts';

type Labelled = { readonly label: string };

export type LegendLayout<Entry extends Labelled> = {
  readonly fontSize: number;
  readonly height: number;
  readonly entries: readonly (Entry & { readonly x: number; readonly y: number })[];
};

/** From one line of entries to the next, and below the last. */
const LINE_EM = 1.7;
/** From a sample to its label. */
export const SAMPLE_GAP_EM = 0.5;
const ENTRY_GAP_EM = 1.6;

/** Places the entries side by side, in as many lines as the width asks for. */
export function layoutLegend<Entry extends Labelled>(
  entries: readonly Entry[],
  { width, fontSize, sampleEm }: Readonly<Record<'width' | 'fontSize' | 'sampleEm', number>>,
): LegendLayout<Entry> {
  const placed: (Entry & { readonly x: number; readonly y: number })[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const entryWidth = textWidth(entry.label, fontSize) + fontSize * (sampleEm + SAMPLE_GAP_EM);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + fontSize * LINE_EM];
    placed.push({ ...entry, x, y });
    x += entryWidth + fontSize * ENTRY_GAP_EM;
  }
  return { fontSize, entries: placed, height: entries.length === 0 ? 0 : y + fontSize * LINE_EM };
}
