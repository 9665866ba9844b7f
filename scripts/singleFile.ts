import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { build } from 'vite';
import type { BuildEnvironmentOptions, Rolldown } from 'vite';

import { MANIFEST_PATH, readManifest } from '../src/data/fetchManifest.ts';
import { policyText } from './contentSecurityPolicy.ts';
import { notStartedPage } from './notStartedPage.ts';

/** The mode of the build in which the page carries everything itself. */
export const SINGLE_FILE = 'single-file';

const DATA_FOLDER = 'public/data';

const LATIN = /-latin(?:-ext)?-wght-/;

/** One piece each of code and style; letters become part of the style. */
export const SINGLE_FILE_BUILD: BuildEnvironmentOptions = {
  write: false,
  copyPublicDir: false,
  cssCodeSplit: false,
  modulePreload: false,
  assetsInlineLimit: (file: string) => LATIN.test(file),
  rolldownOptions: { output: { codeSplitting: false } },
};

/** The whole dashboard as one page that asks for nothing. */
export async function singleFile(): Promise<string> {
  const { code, style, page } = await pieces();
  const script = withoutMarkup(code);
  const letters = latinOnly(style);
  const icon = readFileSync('public/icon.svg').toString('base64');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, letters)}" />`,
    '<meta charset="utf-8" />',
  ];
  const rest = [
    `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`,
    `<style>${letters}</style>`,
  ];
  const body = [
    `<div id="root">${notStartedPage('single-file')}</div>`,
    ...dataBlocks(),
    `<script type="module">${script}</script>`,
  ];
  // Functions, since a "$" in the code would be read as a reference.
  return page
    .replace(/\s*<(?:link|script)\b[^>]*>(?:<\/script>)?/g, '')
    .replace(/<meta charset="utf-8" \/>/, () => head.join('\n    '))
    .replace('</head>', () => `${rest.join('\n')}\n  </head>`)
    .replace('<div id="root"></div>', () => body.join('\n'));
}

type Pieces = { readonly code: string; readonly style: string; readonly page: string };

async function pieces(): Promise<Pieces> {
  const result = await build({ logLevel: 'error', mode: SINGLE_FILE });
  if (Array.isArray(result) || !('output' in result))
    throw new Error('Not one build, but several.');
  const [chunk, ...others] = result.output.filter((item) => item.type === 'chunk');
  if (chunk === undefined || others.length > 0) throw new Error('The code is not in one piece.');
  return {
    code: chunk.code,
    style: assetText(result.output, '.css'),
    page: assetText(result.output, '.html'),
  };
}

function assetText(output: Rolldown.RolldownOutput['output'], ending: string): string {
  const [asset, ...others] = output
    .filter((item) => item.type === 'asset')
    .filter(({ fileName }) => fileName.endsWith(ending));
  if (asset === undefined || others.length > 0) throw new Error(`Not one file *${ending}.`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}

/** What would end or nest a script for the reader of the page, written so that it does not. */
export const withoutMarkup = (code: string): string =>
  code.replace(/<(?=\/?script|!--)/gi, String.raw`\x3c`);

/** Greek, Cyrillic and Vietnamese letters would take half as much room again: they are set in the
 *  system's. */
export const latinOnly = (style: string): string =>
  style.replace(/@font-face\s*\{[^}]*\}/g, (face) =>
    /url\(["']?(?!["']?data:)/.test(face) ? '' : face,
  );

/** Data are no program: this text is never run, and is read byte for byte by the same checks. */
function dataBlocks(): readonly string[] {
  const manifest = readManifest(new Uint8Array(readFileSync(`${DATA_FOLDER}/${MANIFEST_PATH}`)));
  const paths = [MANIFEST_PATH, ...Array.from(manifest.entries.values(), ({ path }) => path)];
  return paths.map((path) => {
    const text = readFileSync(`${DATA_FOLDER}/${path}`, 'utf8');
    if (/<\/?script|<!--|[\r\0]/i.test(text)) {
      throw new Error(`${path} holds text that a page cannot carry unchanged.`);
    }
    return `<script type="application/json" id="./data/${path}">${text}</script>`;
  });
}

function policy(script: string, style: string): string {
  return policyText([
    ['default-src', "'none'"],
    ['script-src', `'${fingerprint(script)}'`],
    ['style-src', `'${fingerprint(style)}'`],
    ['img-src', 'data: blob:'],
    ['font-src', 'data:'],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ]);
}

const fingerprint = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
