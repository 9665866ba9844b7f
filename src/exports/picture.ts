import type { ReactElement } from 'react';
import type { ExportAccount } from '../wording/exportAccount.ts';
import { pictureFoot } from '../wording/exportFiles.ts';
import { wrapText } from '../wording/wrapText.ts';
import { resolveColours } from './resolveColours.ts';
import { withoutControls } from './xmlText.ts';

export type PictureSize = { readonly width: number; readonly height: number };

/** Draws rows into a box; may load what it draws with first. */
export type Draw = (box: PictureSize) => Figure | Promise<Figure>;

/** Marks drawn into a box of a given size, in pixels of the picture. */
export type Figure = {
  readonly element: ReactElement;
  readonly size: PictureSize;
};

/** What stands above a figure. */
export type PictureHeading = {
  /** The finding in plain words; a picture without one has the title of its chart. */
  readonly title: string;
  /** What is measured, with its definition. */
  readonly subtitle: string;
};

export type PictureOrder = {
  readonly size: PictureSize;
  readonly account: ExportAccount;
  readonly heading?: PictureHeading;
  /** Draws the rows into the room that heading and foot leave. */
  readonly draw: Draw;
  /** The style sheet that names the colours. */
  readonly tokens: string;
};

const MARGIN_SHARE = 1 / 32;
const LINE_EM = 1.3;
const FOOT_LINE_EM = 1.6;
const GAP_EM = 0.8;
/** A bold serif is wider than the letters the estimate of widths knows. */
const SERIF_BOLD = 1.12;
const SERIF = "'Source Serif 4', Georgia, serif";
const SANS = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

/**
 * A whole picture as SVG with real text: heading, figure, foot. Made from the rows alone and in the
 * light theme, so that one state gives the same bytes on every machine.
 */
export async function pictureSvg(order: PictureOrder): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { size, account, draw, tokens } = order;
  const heading = order.heading ?? { title: account.title, subtitle: '' };
  const { lines, box } = layoutPicture(size, heading, pictureFoot(account));
  const figure = await draw({ width: box.width, height: box.height });
  const svg = [
    svgStart(size),
    `<title>${escapeText(heading.title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="var(--panel)"/>`,
    ...lines.map(textLine),
    placed(figure, renderToStaticMarkup(figure.element), box),
    '</svg>\n',
  ].join('');
  return resolveColours(withoutControls(svg), tokens);
}

/** The figure alone, for a place that has its own heading and foot: a slide of an office file. */
export async function figureSvg(draw: Draw, size: PictureSize, tokens: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const figure = await draw(size);
  const box = { x: 0, y: 0, ...size };
  const marks = placed(figure, renderToStaticMarkup(figure.element), box);
  // On paper of its own: what is half seen through has an edge in some office programs.
  const paper = `<rect width="${size.width}" height="${size.height}" fill="var(--panel)"/>`;
  return resolveColours(withoutControls(`${svgStart(size)}${paper}${marks}</svg>\n`), tokens);
}

function svgStart({ width, height }: PictureSize): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}">`;
}

/** A program without our letters sets wider ones: these may reach into the margin, uncut. */
function placed({ size }: Figure, marks: string, { x, y, width, height }: Box): string {
  return `<svg overflow="visible" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMinYMin meet">${marks}</svg>`;
}

type Box = PictureSize & Record<'x' | 'y', number>;

type Line = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly fill: string;
  readonly serif?: true;
};

/** Wraps heading and foot to the width of the picture, and leaves what is between to the figure. */
function layoutPicture(
  size: PictureSize,
  heading: PictureHeading,
  foot: readonly string[],
): { readonly lines: readonly Line[]; readonly box: Box } {
  const x = Math.round(size.width * MARGIN_SHARE);
  const width = size.width - 2 * x;
  // By the room as a whole, so that a square has no smaller letters than a slide of its area.
  const extent = Math.sqrt(size.width * size.height);
  const fontSizes = {
    title: Math.round(extent / 48),
    subtitle: Math.round(extent / 72),
    foot: Math.round(extent / 90),
  };
  const title = wrapText(heading.title, fontSizes.title * SERIF_BOLD, width).map((text, index) => ({
    text,
    x,
    y: x + fontSizes.title * (1 + index * LINE_EM),
    fontSize: fontSizes.title,
    fill: 'var(--ink)',
    serif: true as const,
  }));
  const titleBottom = x + fontSizes.title * (title.length * LINE_EM + 0.1);
  const subtitles = heading.subtitle === '' ? [] : [heading.subtitle];
  const subtitle = wrapped(subtitles, fontSizes.subtitle, width).map((text, index) => ({
    text,
    x,
    y: titleBottom + fontSizes.subtitle * (1 + index * LINE_EM),
    fontSize: fontSizes.subtitle,
    fill: 'var(--ink-2)',
  }));
  const y = titleBottom + fontSizes.subtitle * (subtitle.length * LINE_EM + GAP_EM);
  const feet = wrapped(foot, fontSizes.foot, width).map((text, index, all) => ({
    text,
    x,
    y: size.height - x - fontSizes.foot * FOOT_LINE_EM * (all.length - 1 - index),
    fontSize: fontSizes.foot,
    fill: 'var(--ink-3)',
  }));
  const bottom = size.height - x - fontSizes.foot * (FOOT_LINE_EM * feet.length + GAP_EM);
  return { lines: [...title, ...subtitle, ...feet], box: { x, y, width, height: bottom - y } };
}

function wrapped(texts: readonly string[], fontSize: number, room: number): readonly string[] {
  return texts.flatMap((text) => wrapText(text, fontSize, room));
}

function textLine({ text, x, y, fontSize, fill, serif }: Line): string {
  const face = serif === true ? ` font-family="${SERIF}" font-weight="600"` : '';
  return `<text x="${x}" y="${y}" font-size="${fontSize}" fill="${fill}"${face}>${escapeText(text)}</text>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
