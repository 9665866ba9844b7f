import type { DeckSlide } from '../../exports/pptx/deckToPptx.ts';
import { deckToPptx } from '../../exports/pptx/deckToPptx.ts';
import { svgToPng } from '../../exports/png.ts';
import { fileName, saveFile } from '../../exports/saveFile.ts';
import tokens from '../../ui/tokens.css?raw';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes a PowerPoint file in the page and hands it to the reader. `day` is that of the data. */
export async function savePptx(order: {
  /** Goes into the name of the file. */
  readonly file: string;
  readonly title: string;
  readonly day: string;
  readonly slides: readonly DeckSlide[];
}): Promise<void> {
  const bytes = await deckToPptx({
    name: order.title,
    slides: order.slides,
    tokens,
    day: order.day,
    rasterise: async (svg, size) => new Uint8Array(await (await svgToPng(svg, size)).arrayBuffer()),
  });
  const blob = new Blob([new Uint8Array(bytes)], { type: PPTX });
  saveFile(blob, fileName(order.file, order.day, 'pptx'), PPTX);
}
