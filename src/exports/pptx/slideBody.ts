import type PptxGenJS from 'pptxgenjs';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { pictureFoot } from '../../wording/exportFiles.ts';
import { rowsLeftOut } from '../../wording/deckFiles.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import type { PictureSize } from '../picture.ts';
import { figureSvg } from '../picture.ts';
import type { ChartSpec, FoundContent, SlideContent } from '../slideContent.ts';
import { withoutControls } from '../xmlText.ts';
import { inBase64 } from './plainZip.ts';
import { addChart } from './slideChart.ts';
import { BODY, FOOT, MEASURE, SANS, SIZE } from './slideFrame.ts';
import type { Ink } from './slideMasters.ts';
import { fitTable } from './tableRoom.ts';

/** A picture as PNG bytes of that size. */
export type Rasterise = (svg: string, size: PictureSize) => Promise<Uint8Array>;

type Making = {
  readonly slide: PptxGenJS.Slide;
  readonly ink: Ink;
  /** The style sheet that names the colours. */
  readonly tokens: string;
  readonly rasterise: Rasterise;
};

const LEFT_OUT_HEIGHT = 0.3;
/** Pixels of a picture to an inch of the slide; drawn once, rasterised twice as fine. */
const PIXELS_PER_INCH = 144;
const FINENESS = 2;

/** Measure, chart, picture or table, and foot of a view; gives what its charts show. */
export async function addContent(
  making: Making,
  content: SlideContent,
): Promise<readonly ChartSpec[]> {
  const { slide, ink, tokens } = making;
  const plain = { fontFace: SANS, margin: 0, valign: 'top' } as const;
  if (content.kind === 'missing') {
    const look = { fontSize: SIZE.text, color: ink('ink-2') };
    slide.addText(withoutControls(content.finding), { ...plain, ...BODY, ...look });
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
    // Of the edition on a disk it would lead to a path of that disk.
    ...(account.link.startsWith('file:') ? {} : { hyperlink: { url: account.link } }),
  });
}
