import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../wording/textWidth.ts';
import { lightColour } from '../resolveColours.ts';
import type { AxisSpec, BarSpec, ChartSpec, LineSpec } from '../slideContent.ts';
import { AXIS_FORMATS } from './axisFormats.ts';
import { barsEnd, sharedLines, splitBars } from './chartParts.ts';
import type { Room } from './slideFrame.ts';
import { BODY, POINTS_PER_INCH, SANS, SIZE } from './slideFrame.ts';

type Options = PptxGenJS.IChartOpts;

const LEGEND_HEIGHT = 0.35;
const GAP = 0.3;
const AXIS_HEIGHT = 0.7;
/** Fonts of office programs differ in width. */
const NAME_SPARE = 1.15;
const BELOW_HEIGHT = 0.35;
const SWATCHES = {
  hatched: '▨',
  dotted: '▩',
  plain: '■',
  dashed: '╌╌',
  dot: '●',
  tick: '+',
} as const;

/** Puts a chart that can be edited on the slide; gives what each of its parts shows. */
export function addChart(
  slide: PptxGenJS.Slide,
  spec: ChartSpec,
  { tokens, altText }: { readonly tokens: string; readonly altText: string },
): readonly ChartSpec[] {
  addLegend(slide, spec, tokens);
  const below = spec.kind === 'lines' ? undefined : spec.below;
  if (below !== undefined) addBelow(slide, below, tokens);
  const around = LEGEND_HEIGHT + (below === undefined ? 0 : BELOW_HEIGHT);
  const room = { ...BODY, y: BODY.y + LEGEND_HEIGHT, h: BODY.h - around };
  const colours = spec.series.map(({ colour }) => lightColour(colour, tokens));
  const ink = lightColour('var(--ink-2)', tokens);
  const look = {
    ...commonLook(ink, lightColour('var(--grid)', tokens)),
    chartColors: colours,
    altText,
  };
  if (spec.kind === 'lines') {
    addLines(slide, spec, { ...look, ...room });
    return [spec];
  }
  const parts = splitBars(spec);
  const axis = barsEnd(spec);
  const width = (room.w - GAP * (parts.length - 1)) / parts.length;
  for (const [index, part] of parts.entries()) {
    const place = { ...room, w: width, x: room.x + index * (width + GAP) };
    addBars(slide, part, { ...look, ...place, ...barAxes(part, axis), ...barPlot(spec, place) });
  }
  return parts;
}

/** One line for all parts of a chart; the pattern of a fill is told by its swatch, once a name. */
function addLegend(slide: PptxGenJS.Slide, spec: ChartSpec, tokens: string): void {
  const named = new Map([...spec.series].map((one) => [one.name, one] as const));
  const entries = [...named.values()].flatMap((one) => {
    const color = lightColour(one.colour, tokens);
    return [
      { text: `${SWATCHES[swatchOf(one)]} `, options: { color } },
      { text: `${one.name}     `, options: {} },
    ];
  });
  slide.addText(entries, {
    ...BODY,
    h: LEGEND_HEIGHT,
    margin: 0,
    fontFace: SANS,
    fontSize: SIZE.chart,
    color: lightColour('var(--ink-2)', tokens),
    fit: 'shrink',
  });
}

/** A line is told from another by its dashes, a fill by its pattern. */
function swatchOf(one: ChartSpec['series'][number]): keyof typeof SWATCHES {
  if ('dashed' in one) return one.marks ?? (one.dashed ? 'dashed' : 'plain');
  return one.pattern ?? 'plain';
}

function addBelow(slide: PptxGenJS.Slide, text: string, tokens: string): void {
  slide.addText(text, {
    ...BODY,
    y: BODY.y + BODY.h - BELOW_HEIGHT,
    h: BELOW_HEIGHT,
    margin: 0,
    fontFace: SANS,
    fontSize: SIZE.chart,
    color: lightColour('var(--ink-2)', tokens),
    fit: 'shrink',
  });
}

function commonLook(ink: string, grid: string): Options {
  return {
    lang: 'en-GB',
    showLegend: false,
    showTitle: false,
    catAxisLabelColor: ink,
    catAxisLabelFontFace: SANS,
    catAxisLabelFontSize: SIZE.chart,
    catAxisTitleColor: ink,
    catAxisTitleFontFace: SANS,
    catAxisTitleFontSize: SIZE.chart,
    valAxisLabelColor: ink,
    valAxisLabelFontFace: SANS,
    valAxisLabelFontSize: SIZE.chart,
    valAxisTitleColor: ink,
    valAxisTitleFontFace: SANS,
    valAxisTitleFontSize: SIZE.chart,
    valAxisLineShow: false,
    valGridLine: { color: grid, size: 0.75 },
    catGridLine: { style: 'none' },
  };
}

function barAxes(
  { kind, valueTitle }: BarSpec,
  { end, step }: { readonly end: number; readonly step: number },
): Options {
  return {
    valAxisMinVal: 0,
    valAxisMaxVal: end,
    valAxisMajorUnit: step,
    showValAxisTitle: true,
    valAxisTitle: valueTitle,
    // An office program would leave out every other name where it thinks them too close.
    ...(kind === 'bars' ? { catAxisLabelFrequency: '1' } : {}),
  };
}

/** All parts leave their names the same room, so that bars of the same length are as long. */
function barPlot({ kind, categories }: BarSpec, { w, h }: Room): Options {
  if (kind !== 'bars') return {};
  const widest = Math.max(0, ...categories.map((name) => textWidth(name, SIZE.chart)));
  const names = (widest * NAME_SPARE) / POINTS_PER_INCH / w;
  const x = Math.min(0.5, names + 0.02);
  return { layout: { x, y: 0.01, w: 0.97 - x, h: 1 - AXIS_HEIGHT / h } };
}

/** A name on two lines would take the room of its neighbours. */
function unbroken(name: string): string {
  return name.replaceAll(' ', '\u00A0');
}

/** The first bar stands at the top: a lying chart of an office program begins below. */
function addBars(slide: PptxGenJS.Slide, spec: BarSpec, look: Options): void {
  const order = <Item>(items: readonly Item[]): Item[] =>
    spec.kind === 'bars' ? items.toReversed() : [...items];
  const names = spec.kind === 'bars' ? spec.categories.map(unbroken) : spec.categories;
  const labels = order(names);
  slide.addChart(
    'bar',
    spec.series.map(({ name, values }) => ({ name, labels, values: order(values) })),
    {
      ...look,
      barDir: spec.kind === 'bars' ? 'bar' : 'col',
      barGrouping: spec.stacked ? 'stacked' : 'clustered',
      barGapWidthPct: 30,
    },
  );
}

function addLines(slide: PptxGenJS.Slide, spec: LineSpec, look: Options): void {
  const { xs, values } = sharedLines(spec);
  slide.addChart(
    'scatter',
    [
      { name: spec.x.title, values: [...xs] },
      ...spec.series.map(({ name }, index) => ({ name, values: [...(values[index] ?? [])] })),
    ],
    {
      ...look,
      ...axisAlong(spec.x),
      ...axisUp(spec.y),
      lineSize: 2.25,
      lineDataSymbol: spec.stepped ? 'none' : 'circle',
    },
  );
}

function axisAlong({ title, from, to, step, format }: AxisSpec): Options {
  return {
    catAxisMinVal: from,
    catAxisMaxVal: to,
    catAxisMajorUnit: step,
    catLabelFormatCode: AXIS_FORMATS[format],
    showCatAxisTitle: true,
    catAxisTitle: title,
  };
}

function axisUp({ title, from, to, step, format }: AxisSpec): Options {
  return {
    valAxisMinVal: from,
    valAxisMaxVal: to,
    valAxisMajorUnit: step,
    valAxisLabelFormatCode: AXIS_FORMATS[format],
    showValAxisTitle: title !== '',
    valAxisTitle: title,
  };
}
