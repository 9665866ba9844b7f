import type { ReactElement } from 'react';
import type { ExportAccount } from '../wording/exportAccount.ts';
import { pictureFoot } from '../wording/exportAccount.ts';
import { wrapText } from '../wording/wrapText.ts';
import { resolveColours } from './resolveColours.ts';

export type PictureSize = { readonly width: number; readonly height: number };

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
  readonly draw: (box: PictureSize) => Figure;
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
  const figure = draw({ width: box.width, height: box.height });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="${SANS}">`,
    `<title>${escapeText(heading.title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="var(--panel)"/>`,
    ...lines.map(textLine),
    // A program without our letters sets wider ones: these may reach into the margin, uncut.
    `<svg overflow="visible" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="0 0 ${figure.size.width} ${figure.size.height}" preserveAspectRatio="xMinYMin meet">${renderToStaticMarkup(figure.element)}</svg>`,
    '</svg>\n',
  ].join('');
  return resolveColours(withoutControls(svg), tokens);
}

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
): { readonly lines: readonly Line[]; readonly box: PictureSize & Record<'x' | 'y', number> } {
  const x = Math.round(size.width * MARGIN_SHARE);
  const width = size.width - 2 * x;
  const fontSizes = {
    title: Math.round(size.width / 64),
    subtitle: Math.round(size.width / 96),
    foot: Math.round(size.width / 120),
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

/** XML forbids control characters and halves of letters even where they are escaped. */
function withoutControls(svg: string): string {
  return svg.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
