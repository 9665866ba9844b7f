import type { ReactElement } from 'react';
import type { ExportAccount } from '../wording/exportAccount.ts';
import { pictureFoot } from '../wording/exportAccount.ts';
import { resolveColours } from './resolveColours.ts';

export type PictureSize = { readonly width: number; readonly height: number };

/** Marks drawn into a box of a given size, in pixels of the picture. */
export type Figure = {
  readonly element: ReactElement;
  readonly size: PictureSize;
};

/** The room that title and foot leave for the figure, for a picture of `size`. */
export function figureBox(size: PictureSize) {
  const margin = Math.round(size.width / 32);
  const titleSize = Math.round(size.width / 48);
  const footSize = Math.round(size.width / 120);
  const top = margin + titleSize * 1.7;
  const bottom = size.height - margin - footSize * 4;
  return { margin, titleSize, footSize, top, width: size.width - 2 * margin, height: bottom - top };
}

/**
 * A whole picture as SVG with real text: title, definition, figure, foot. Made from the rows alone
 * and in the light theme, so that one state gives the same bytes on every machine.
 */
export async function pictureSvg(
  figure: Figure,
  size: PictureSize,
  account: ExportAccount,
  tokens: string,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const box = figureBox(size);
  const marks = renderToStaticMarkup(figure.element);
  const foot = pictureFoot(account).map((line, index) =>
    textLine(line, box.margin, size.height - box.margin - box.footSize * (1.6 - index * 1.6), {
      size: box.footSize,
      fill: 'var(--ink-3)',
    }),
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="'Source Sans 3', 'Segoe UI', Arial, sans-serif">`,
    `<title>${escapeText(account.title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="var(--panel)"/>`,
    textLine(account.title, box.margin, box.margin + box.titleSize, {
      size: box.titleSize,
      fill: 'var(--ink)',
      family: "'Source Serif 4', Georgia, serif",
    }),
    `<svg x="${box.margin}" y="${box.top}" width="${box.width}" height="${box.height}" viewBox="0 0 ${figure.size.width} ${figure.size.height}" preserveAspectRatio="xMinYMin meet">${marks}</svg>`,
    ...foot,
    '</svg>\n',
  ].join('');
  return resolveColours(svg, tokens);
}

type LineStyle = { readonly size: number; readonly fill: string; readonly family?: string };

function textLine(text: string, x: number, y: number, { size, fill, family }: LineStyle): string {
  const face = family === undefined ? '' : ` font-family="${family}" font-weight="600"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${face}>${escapeText(text)}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
