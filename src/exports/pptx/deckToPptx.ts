import type PptxGenJS from 'pptxgenjs';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { accountLines, pictureFoot } from '../../wording/exportAccount.ts';
import { rowsLeftOut } from '../../wording/deckFiles.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import type { PictureSize } from '../picture.ts';
import { figureSvg } from '../picture.ts';
import { lightColour } from '../resolveColours.ts';
import type { ChartSpec, FoundContent, SlideContent } from '../slideContent.ts';
import { withoutControls } from '../xmlText.ts';
import { withLooks } from './chartXml.ts';
import { inBase64 } from './plainZip.ts';
import { addChart } from './slideChart.ts';
import {
  BODY,
  FOOT,
  MEASURE,
  NUMBER,
  SANS,
  SERIF,
  SIZE,
  SLIDE,
  TITLE,
  WORDS_TITLE,
} from './slideFrame.ts';
import { fittingSize } from './titleSize.ts';
import { notesInParagraphs, steadyArchive } from './steadyParts.ts';
import { fitTable } from './tableRoom.ts';

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

/** A picture as PNG bytes of that size. */
export type Rasterise = (svg: string, size: PictureSize) => Promise<Uint8Array>;

export type PptxOrder = {
  readonly name: string;
  readonly slides: readonly DeckSlide[];
  /** The style sheet that names the colours. */
  readonly tokens: string;
  /** `2026-04-22`: the day in the properties of the file, of the data and not of the clock. */
  readonly day: string;
  readonly rasterise: Rasterise;
};

type Making = PptxOrder & {
  readonly slide: PptxGenJS.Slide;
  readonly ink: (name: string) => string;
};

const MASTER = 'Slide';
const WORDS_MASTER = 'Words';
const LEFT_OUT_HEIGHT = 0.3;
/** Pixels of a picture to an inch of the slide; drawn once, rasterised twice as fine. */
const PIXELS_PER_INCH = 144;
const FINENESS = 2;

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
      slide.addText(withoutControls(one.text), { placeholder: 'text' });
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

function defineMasters(pptx: PptxGenJS, ink: Making['ink']): void {
  const title = {
    name: 'title',
    type: 'title',
    fontFace: SERIF,
    bold: true,
    color: ink('ink'),
    align: 'left',
    margin: 0,
  } as const;
  const number = {
    ...NUMBER,
    fontFace: SANS,
    fontSize: SIZE.foot,
    color: ink('ink-3'),
    align: 'right',
  } as const;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    slideNumber: number,
    objects: [
      {
        placeholder: {
          text: '',
          options: { ...title, ...TITLE, valign: 'middle' },
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: WORDS_MASTER,
    background: { color: ink('ground') },
    slideNumber: number,
    objects: [
      {
        placeholder: {
          text: '',
          options: { ...title, ...WORDS_TITLE, valign: 'bottom' },
        },
      },
      {
        placeholder: {
          text: '',
          options: {
            name: 'text',
            type: 'body',
            x: 1,
            y: 3.6,
            w: 11.333,
            h: 2.6,
            fontFace: SANS,
            fontSize: SIZE.text,
            color: ink('ink-2'),
            align: 'left',
            valign: 'top',
            margin: 0,
          },
        },
      },
    ],
  });
}

async function addContent(making: Making, content: SlideContent): Promise<readonly ChartSpec[]> {
  const { slide, ink, tokens } = making;
  const plain = { fontFace: SANS, margin: 0, valign: 'top' } as const;
  if (content.kind === 'missing') {
    slide.addText(content.finding, { ...plain, ...BODY, fontSize: SIZE.text, color: ink('ink-2') });
    return [];
  }
  const { measure, account, chart, draw, table } = content;
  slide.addText(withoutControls(`${content.title}. ${measure}`), {
    ...plain,
    ...MEASURE,
    fontSize: SIZE.measure,
    color: ink('ink-2'),
    fit: 'shrink',
  });
  slide.addText(withoutControls(pictureFoot(account).join('\n')), {
    ...plain,
    ...FOOT,
    fontSize: SIZE.foot,
    color: ink('ink-3'),
    valign: 'bottom',
    fit: 'shrink',
  });
  const altText = withoutControls(content.finding);
  if (chart !== undefined) return addChart(slide, chart, { tokens, altText });
  if (draw === undefined) addTable(making, table, account);
  else await addPicture(making, draw, altText);
  return [];
}

async function addPicture(
  { slide, tokens, rasterise }: Making,
  draw: NonNullable<FoundContent['draw']>,
  altText: string,
): Promise<void> {
  const size = { width: BODY.w * PIXELS_PER_INCH, height: BODY.h * PIXELS_PER_INCH };
  const svg = await figureSvg(draw, size, tokens);
  const fine = {
    width: Math.round(size.width * FINENESS),
    height: Math.round(size.height * FINENESS),
  };
  const bytes = await rasterise(svg, fine);
  slide.addImage({ ...BODY, data: `image/png;base64,${inBase64(bytes)}`, altText });
}

function addTable({ slide, ink }: Making, table: TableModel, account: ExportAccount): void {
  const fitted = fitTable(table, {
    width: BODY.w,
    height: BODY.h - LEFT_OUT_HEIGHT,
  });
  const { headers, rows, widths, numeric, fontSize } = fitted;
  const align = (index: number) =>
    numeric[index] === true ? ('right' as const) : ('left' as const);
  const head = headers.map((text, index) => ({
    text: withoutControls(text),
    options: { bold: true, align: align(index), color: ink('ink'), fill: { color: ink('ground') } },
  }));
  const body = rows.map((cells) =>
    cells.map((text, index) => ({ text: withoutControls(text), options: { align: align(index) } })),
  );
  slide.addTable([head, ...body], {
    ...BODY,
    h: 0,
    colW: [...widths],
    autoPage: false,
    fontFace: SANS,
    fontSize,
    color: ink('ink'),
    margin: [0.03, 0.1, 0.03, 0.1],
    border: { type: 'solid', pt: 0.5, color: ink('hairline') },
  });
  const leftOut = rowsLeftOut(rows.length, table.rows.length, headers.length, table.columns.length);
  if (leftOut === '') return;
  slide.addText(leftOut, {
    ...BODY,
    y: BODY.y + BODY.h - LEFT_OUT_HEIGHT,
    h: LEFT_OUT_HEIGHT,
    margin: 0,
    fontFace: SANS,
    fontSize: SIZE.table,
    italic: true,
    color: ink('ink-2'),
    hyperlink: { url: account.link },
  });
}

/** What the speaker wrote, then what the slide rests on. */
function notesOf(slide: DeckSlide): string {
  if (slide.kind === 'words' || slide.content.kind === 'missing') return slide.notes;
  const { finding, notes, account } = slide.content;
  const about = accountLines(account).map(([name, value]) => `${name}: ${value}`);
  const parts = [slide.notes, finding, notes.join('\n'), about.join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}
