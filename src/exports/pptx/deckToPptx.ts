import { accountLines } from '../../wording/exportFiles.ts';
import { lightColour } from '../resolveColours.ts';
import type { ChartSpec, SlideContent } from '../slideContent.ts';
import { withoutControls } from '../xmlText.ts';
import { withLooks } from './chartXml.ts';
import { SANS, SERIF, SLIDE, TITLE, WORDS_TITLE } from './slideFrame.ts';
import type { Rasterise } from './slideBody.ts';
import { addContent } from './slideBody.ts';
import { defineMasters, MASTER, WORDS_MASTER } from './slideMasters.ts';
import { fittingSize, fittingWords } from './titleSize.ts';
import { notesInParagraphs, steadyArchive } from './steadyParts.ts';

/** One slide of a deck with what it says now. */
export type DeckSlide =
  | {
      readonly kind: 'words';
      readonly isCover: boolean;
      readonly headline: string;
      readonly text: string;
      readonly notes: string;
    }
  | {
      readonly kind: 'content';
      readonly headline: string;
      readonly notes: string;
      readonly content: SlideContent;
    };

export type PptxOrder = {
  readonly name: string;
  readonly slides: readonly DeckSlide[];
  /** The style sheet that names the colours. */
  readonly tokens: string;
  /** `2026-04-22`: the day in the properties of the file, of the data and not of the clock. */
  readonly day: string;
  readonly rasterise: Rasterise;
};

/**
 * The deck as a PowerPoint file: charts that can be edited where an office program knows the form,
 * pictures drawn from rows elsewhere, tables as tables. One state gives the same bytes each time.
 */
export async function deckToPptx(order: PptxOrder): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  const ink = (name: string) => lightColour(`var(--${name})`, order.tokens);
  pptx.defineLayout({ name: '16:9', ...SLIDE });
  pptx.layout = '16:9';
  pptx.title = withoutControls(order.name);
  pptx.author = 'Article XII';
  pptx.company = '';
  pptx.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  defineMasters(pptx, ink);
  const charts: ChartSpec[] = [];
  for (const one of order.slides) {
    const isWords = one.kind === 'words';
    const slide = pptx.addSlide({ masterName: isWords ? WORDS_MASTER : MASTER });
    const headline = withoutControls(one.headline);
    const fontSize = isWords ? fittingSize(headline, WORDS_TITLE) : fittingSize(headline, TITLE);
    slide.addText(headline, { placeholder: 'title', fontSize });
    const making = { ...order, slide, ink };
    if (one.kind === 'words') {
      const { shown, size } = fittingWords(withoutControls(one.text));
      slide.addText(shown, { placeholder: 'text', fontSize: size });
    } else {
      // oxlint-disable-next-line no-await-in-loop -- slides are numbered in the order they are made
      charts.push(...(await addContent(making, one.content)));
    }
    slide.addNotes(withoutControls(notesOf(one)));
  }
  const written = await pptx.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('The file is not bytes.');
  return steadyArchive(written, order.day, (path, xml) => patched(path, xml, charts, order.tokens));
}

function patched(path: string, xml: string, charts: readonly ChartSpec[], tokens: string): string {
  if (path.startsWith('ppt/notesSlides/')) return notesInParagraphs(xml);
  const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
  const spec = number === undefined ? undefined : charts[Number(number) - 1];
  return spec === undefined ? xml : withLooks(xml, spec, tokens);
}

/** What the speaker wrote, then what the slide rests on. */
function notesOf(slide: DeckSlide): string {
  if (slide.kind === 'words') {
    // What had no room on the slide goes with it all the same.
    const isCut = fittingWords(withoutControls(slide.text)).isCut;
    return [slide.notes, ...(isCut ? [slide.text] : [])].filter((part) => part !== '').join('\n\n');
  }
  if (slide.content.kind === 'missing') return slide.notes;
  const { finding, notes, account } = slide.content;
  const about = accountLines(account).map(([name, value]) => `${name}: ${value}`);
  const parts = [slide.notes, finding, notes.join('\n'), about.join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}
