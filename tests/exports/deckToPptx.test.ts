import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { DeckSlide, PptxOrder } from '../../src/exports/pptx/deckToPptx.ts';
import { deckToPptx } from '../../src/exports/pptx/deckToPptx.ts';
import { fittingSize } from '../../src/exports/pptx/titleSize.ts';
import type { SlideContent } from '../../src/exports/slideContent.ts';
import { slideLink } from '../../src/exports/slideContent.ts';
import { slideContent as compareContent } from '../../src/views/compare/slideContent.ts';
import { slideContent as durationsContent } from '../../src/views/durations/slideContent.ts';
import { slideContent as timelineContent } from '../../src/views/timelines/slideContent.ts';
import { shipped } from '../support/shippedData.ts';
import { publicTimeline } from '../support/timelines.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
/** One white pixel: what a picture shows is the matter of its own tests. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

const durations = (link: string, part: string) => durationsContent(slideLink(link), part, shipped);
const compare = (part: string) =>
  compareContent(slideLink('/compare/KAZ/BLR'), part, {
    dataset: shipped,
    tracks: [],
    records: new Map(),
  });

const view = (headline: string, content: SlideContent, notes = ''): DeckSlide => ({
  kind: 'content',
  headline,
  notes,
  content,
});

/** A content that is a table by nature. */
function asTable(content: SlideContent): SlideContent {
  if (content.kind === 'missing') return content;
  const { draw: _, chart: __, ...table } = content;
  return table;
}

/** Made once the address of the page is known. */
function deck(): PptxOrder {
  return {
    name: 'Belarus & Kazakhstan <draft>',
    day: '2026-04-22',
    tokens,
    rasterise: async () => PIXEL,
    slides: [
      {
        kind: 'words',
        isCover: true,
        headline: 'Two accessions',
        text: 'Minsk, today',
        notes: 'Welcome',
      },
      view('Everyone’s wait', durations('/durations', 'bars'), 'First line\nSecond line'),
      view('The paths', compare('paths')),
      view('Milestones', compare('milestones')),
      view('All the rows', asTable(durations('/durations', 'bars'))),
      view(
        'Entries a year',
        timelineContent(slideLink('/timelines/KAZ'), 'counts', {
          dataset: shipped,
          timeline: publicTimeline('KAZ'),
        }),
      ),
      view('Gone', durations('/durations', 'card-XXX')),
    ],
  };
}

let bytes: Uint8Array;
let parts: Readonly<Record<string, Uint8Array>>;
const xml = (path: string) => {
  const part = parts[path];
  if (part === undefined) throw new RangeError(`No part ${path}`);
  return strFromU8(part);
};
const textsOf = (path: string) =>
  Array.from(xml(path).matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, text = '']) => text);

beforeAll(async () => {
  vi.stubGlobal('location', { href: 'https://example.org/' });
  bytes = await deckToPptx(deck());
  parts = unzipSync(bytes);
});
afterAll(() => vi.unstubAllGlobals());

describe('a deck as a PowerPoint file', () => {
  it('sets a long headline in letters that leave it in its room', () => {
    const room = { x: 0, y: 0, w: 12.3, h: 0.95 };
    expect(fittingSize('Everyone’s wait', room)).toBe(26);
    const long = 'Belarus has been negotiating for 32 years and 6 months. '.repeat(5);
    expect(fittingSize(long, room)).toBeLessThan(18);
  });

  it('has a slide for each of its slides, 16 to 9, and the headline as its title', () => {
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(7);
    const [, width = 0, height = 1] =
      /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(xml('ppt/presentation.xml')) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 3);
    expect(xml('ppt/slides/slide2.xml')).toMatch(/<p:ph[^>]*type="title"/);
    expect(textsOf('ppt/slides/slide2.xml')).toContain('Everyone’s wait');
  });

  it('has the notes for the speaker, a paragraph a line, with what the slide rests on', () => {
    const notes = textsOf('ppt/notesSlides/notesSlide2.xml');
    expect(notes.slice(0, 2)).toEqual(['First line', 'Second line']);
    expect(notes.join('\n')).toContain('Belarus applied in September 1993');
    expect(notes).toContain('As of: 2026-04-22');
    expect(notes.find((text) => text.startsWith('Link:'))).toContain('#/durations?data=1.0.0');
  });

  it('has source, day and version of the data at the foot of every view', () => {
    for (const number of [2, 3, 4, 5, 6]) {
      const text = textsOf(`ppt/slides/slide${number}.xml`).join(' ');
      expect(text).toContain('As of 22 April 2026, data 1.0.0');
      expect(text).toContain('https://example.org/#/');
      expect(xml(`ppt/slides/slide${number}.xml`)).toContain('type="slidenum"');
    }
  });

  it('has charts that can be edited: bars in years, in their series, with names that are read', () => {
    const halves = ['ppt/charts/chart1.xml', 'ppt/charts/chart2.xml'];
    const counts = halves.map((path) => /<c:cat>.*?<c:ptCount val="(\d+)"/s.exec(xml(path))?.[1]);
    expect(counts).toEqual(['12', '12']);
    const both = halves.map(xml).join('').replaceAll('\u00A0', ' ');
    for (const name of ['▸ Belarus, 32 y 6 m', '▸ Kazakhstan, 19 y 10 m'])
      expect(both).toContain(`<c:v>${name}</c:v>`);
    expect(/<c:catAx>.*?sz="(\d+)"/s.exec(both)?.[1]).toBe('1200');
    expect(xml(halves[0] ?? '')).toContain('<c:v>Working party set up</c:v>');
    expect(new Set(both.match(/<c:max [^>]*>/g)).size).toBe(1);
    // Bars of both halves can be compared by their length.
    expect(new Set(both.match(/<c:manualLayout>.*?<\/c:manualLayout>/gs)).size).toBe(1);
    expect(both).toContain('<a:pattFill prst="wdUpDiag">');
    expect(Object.keys(parts).filter((path) => path.endsWith('.xlsx'))).toHaveLength(3);
  });

  it('outlines the bars of Belarus and Kazakhstan in their colours, each on its own bar', () => {
    const [first = ''] = Array.from(
      xml('ppt/charts/chart1.xml').matchAll(/<c:ser>.*?<\/c:ser>/gs),
      ([series]) => series,
    );
    const place = /<c:pt idx="(\d+)"><c:v>▸\u00A0Belarus/.exec(first)?.[1];
    const outlines = Array.from(
      first.matchAll(/<c:dPt><c:idx val="(\d+)"\/>.*?<a:ln .*?srgbClr val="(\w+)"/gs),
      ([, index, colour]) => [index, colour?.toLowerCase()],
    );
    expect(outlines).toContainEqual([place, 'b3392f']);
    expect(xml('ppt/charts/chart2.xml') + first).toMatch(/<c:dPt>.*?0b7f96/is);
  });

  it('says below the bars when half had joined and how many of them are drawn', () => {
    const text = textsOf('ppt/slides/slide2.xml').join(' ');
    expect(text).toContain('Half had joined after 14.2 years.');
    expect(text).toMatch(/24 of \d+ are drawn/);
  });

  it('writes years as years beside shares as shares', async () => {
    const slides = [view('Share', durations('/durations', 'joined'))];
    const made = unzipSync(await deckToPptx({ ...deck(), slides }));
    const chart = strFromU8(made['ppt/charts/chart1.xml'] ?? new Uint8Array());
    const format = (side: string) =>
      new RegExp(`<c:axPos val="${side}"/>.*?formatCode="([^"]*)"`, 's').exec(chart)?.[1];
    expect([format('b'), format('l')]).toEqual(['General', '0%']);
  });

  it('has the ends of the band of a share as thin dashed lines with names of their own', async () => {
    const slides = [view('Share', durations('/durations', 'joined'))];
    const made = unzipSync(await deckToPptx({ ...deck(), slides }));
    const chart = strFromU8(made['ppt/charts/chart1.xml'] ?? new Uint8Array());
    const series = Array.from(chart.matchAll(/<c:ser>.*?<\/c:ser>/gs), ([one]) => one);
    const names = series.map((one) => /<c:tx>.*?<c:v>([^<]*)/s.exec(one)?.[1]);
    const band = ['95% band, lower end', '95% band, upper end'];
    expect(names.slice(0, 3)).toEqual(['Share that had joined', ...band]);
    const [curve = '', ...ends] = series.slice(0, 3);
    expect(curve).toContain('<a:prstDash val="solid"/>');
    for (const end of ends) {
      expect(end).toContain('<a:prstDash val="sysDash"/>');
      expect(end).toMatch(/<a:ln w="9525"/);
    }
    const last = (one: string) =>
      Number(Array.from(one.matchAll(/<c:yVal>.*<c:v>([\d.]+)<\/c:v>/gs)).at(-1)?.[1]);
    expect(last(ends[0] ?? '')).toBeLessThan(last(curve));
    expect(last(ends[1] ?? '')).toBeGreaterThan(last(curve));
  });

  it('marks on the curve of a share who stands out, who is still open, and the median', async () => {
    const slides = [view('Share', durations('/durations', 'joined'))];
    const made = unzipSync(await deckToPptx({ ...deck(), slides }));
    const chart = strFromU8(made['ppt/charts/chart1.xml'] ?? new Uint8Array());
    const series = Array.from(chart.matchAll(/<c:ser>.*?<\/c:ser>/gs), ([one]) => one);
    const named = (name: string) => series.find((one) => one.includes(`<c:v>${name}</c:v>`)) ?? '';
    const ys = (one: string) =>
      Array.from(one.split('<c:yVal>')[1]?.matchAll(/<c:v>([\d.]+)<\/c:v>/g) ?? [], ([, y]) => y);
    for (const name of ['Belarus', 'Kazakhstan']) {
      expect(ys(named(name))).toHaveLength(1);
      expect(named(name)).toContain('<c:symbol val="circle"/>');
      expect(named(name)).toContain('<a:ln><a:noFill/></a:ln>');
    }
    expect(ys(named('Still open')).length).toBeGreaterThan(10);
    expect(named('Still open')).toContain('<c:symbol val="plus"/>');
    // Along the half, and down to its years.
    const median = ys(named('Half had joined after 14.2 years'));
    expect([new Set(median.slice(0, -1)), median.at(-1)]).toEqual([new Set(['0.5']), '0']);
    expect(strFromU8(made['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('Still open');
  });

  it('sets a long statement in smaller letters, and keeps in the notes what has no room', async () => {
    const words = { kind: 'words', isCover: false, headline: 'Why', notes: 'Say it' } as const;
    const long = 'The working party met in Geneva. '.repeat(121);
    const slides = [
      { ...words, text: 'The working party met in Geneva.' },
      { ...words, text: long },
    ];
    const made = unzipSync(await deckToPptx({ ...deck(), slides }));
    const part = (path: string) => strFromU8(made[path] ?? new Uint8Array());
    expect(part('ppt/slides/slide1.xml')).toContain('sz="2000"');
    expect(part('ppt/slides/slide2.xml')).toContain('sz="1200"');
    expect(part('ppt/slides/slide2.xml')).toMatch(/\d+ of 726 words do not fit on this slide/);
    expect(part('ppt/notesSlides/notesSlide2.xml')).toContain(long.trimEnd());
    expect(part('ppt/notesSlides/notesSlide1.xml')).not.toContain('Geneva');
  });

  it('has a picture where an office program knows no such chart', () => {
    expect(xml('ppt/slides/slide3.xml')).toContain('<p:pic>');
    expect(xml('ppt/slides/slide3.xml')).toMatch(/descr="[^"]+"/);
  });

  it('has tables as tables, cut to what fits, and says how much is left out', () => {
    expect(xml('ppt/slides/slide4.xml')).toContain('<a:tbl>');
    expect(textsOf('ppt/slides/slide4.xml').join(' ')).not.toContain('Only the first');
    const rows = (xml('ppt/slides/slide5.xml').match(/<a:tr /g) ?? []).length - 1;
    expect(rows).toBeGreaterThan(8);
    expect(textsOf('ppt/slides/slide5.xml').join(' ')).toContain(
      `Only the first ${rows} of 60 rows`,
    );
  });

  it('says of a slide with nothing to show what is missing', () => {
    expect(textsOf('ppt/slides/slide7.xml').join(' ')).toContain('XXX');
  });

  it('is British English, in fonts of office programs', () => {
    for (const path of Object.keys(parts).filter((one) => /slide\d+\.xml$/.test(one))) {
      expect(xml(path)).not.toContain('en-US"');
    }
    expect(xml('ppt/theme/theme1.xml')).toContain('typeface="Georgia"');
  });

  it('of one state has the same bytes, however often and whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(await deckToPptx(deck()), bytes)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    for (const path of ['docProps/core.xml']) expect(xml(path)).toContain('>2026-04-22T00:00:00Z<');
  });

  it('takes any text for what it is, and no text for markup', async () => {
    const hostile = '<b>&"\u0000\uD800</a:t>';
    const words = {
      kind: 'words',
      isCover: false,
      headline: hostile,
      text: hostile,
      notes: hostile,
    } as const;
    const made = unzipSync(await deckToPptx({ ...deck(), name: hostile, slides: [words] }));
    const slide = strFromU8(made['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(slide).toContain('&lt;b&gt;&amp;');
    expect(slide).not.toContain('\u0000');
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

/** Installed by hand where it is wanted: it is large. */
describe.skipIf(!office)('opened by LibreOffice (skipped where there is no soffice)', () => {
  it('has as many pages, with their headlines and feet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'article-xii-'));
    try {
      writeFileSync(join(folder, 'deck.pptx'), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'deck.pptx'),
      ]);
      const text = execFileSync('pdftotext', ['-layout', join(folder, 'deck.pdf'), '-']).toString();
      const pages = text.split('\f').slice(0, -1);
      expect(pages).toHaveLength(7);
      for (const [index, { headline }] of deck().slides.entries()) {
        expect(pages[index]?.replaceAll(/\s+/g, ' ')).toContain(headline);
      }
      expect(pages[1]).toContain('Kazakhstan');
      expect(pages[3]).toContain('Milestone');
      expect(pages[4]).toContain('data 1.0.0');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
