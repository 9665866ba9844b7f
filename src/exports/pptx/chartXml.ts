import { lightColour } from '../resolveColours.ts';
import type { BarSpec, ChartSpec, LineSpec } from '../slideContent.ts';
import { AXIS_FORMATS } from './axisFormats.ts';

const PATTERNS = { hatched: 'wdUpDiag', dotted: 'smConfetti' } as const;
const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const FIRST_FILL = /<a:solidFill>.*?<\/a:solidFill>/s;

/** Patterns, dashes and outlines, which the library gives to all series alike or not at all. */
export function withLooks(xml: string, spec: ChartSpec, tokens: string): string {
  const formatted = spec.kind === 'lines' ? withAxisAlong(xml, spec) : xml;
  let index = 0;
  return formatted.replaceAll(SERIES, (series) => {
    const at = index;
    index += 1;
    return spec.kind === 'lines'
      ? lineLook(series, spec.series[at], tokens)
      : outlined(patterned(series, spec.series[at], tokens), spec, at, tokens);
  });
}

/** The library writes the values of both axes in the format of the one that stands. */
function withAxisAlong(xml: string, { x }: LineSpec): string {
  return xml.replace(
    /(<c:axPos val="b"\/>.*?formatCode=")[^"]*"/s,
    (_, start: string) => `${start}${AXIS_FORMATS[x.format]}"`,
  );
}

type LineSeries = LineSpec['series'][number];

/** 0.75 points, in the unit of the format. */
const THIN = 9_525;

/** A dash of a thin line is shorter: what is dashed and thin is an end of a band. */
function lineLook(series: string, look: LineSeries | undefined, tokens: string): string {
  if (look === undefined) return series;
  const { dashed, thin = false, marks } = look;
  if (marks !== undefined) return marksAlone(series, marks, lightColour(look.colour, tokens));
  const dash = thin ? 'sysDash' : 'dash';
  const drawn = dashed
    ? series.replace('<a:prstDash val="solid"/>', `<a:prstDash val="${dash}"/>`)
    : series;
  return thin ? drawn.replace(/<a:ln w="\d+"/, `<a:ln w="${THIN}"`) : drawn;
}

const LINE = /<a:ln .*?<\/a:ln>/s;
const MARKER = /<c:marker>.*?<\/c:marker>/s;
/** A tick is a cross: office programs know no upright stroke. Sizes in points. */
const MARKS = { dot: { symbol: 'circle', size: 11 }, tick: { symbol: 'plus', size: 7 } } as const;

function marksAlone(series: string, kind: keyof typeof MARKS, colour: string): string {
  const { symbol, size } = MARKS[kind];
  const paint = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const marker = `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${paint}<a:ln w="${THIN}">${paint}</a:ln></c:spPr></c:marker>`;
  return series.replace(LINE, '<a:ln><a:noFill/></a:ln>').replace(MARKER, marker);
}

const FIRST_FILL_OF_ANY = /<a:(solid|patt)Fill.*?<\/a:\1Fill>/s;
const BEFORE_POINTS = '<c:invertIfNegative val="0"/>';
/** 2.25 points, in the unit of the format. */
const OUTLINE = 28_575;

/** The bars of a category that stands out keep their fills, which tell the stage. */
function outlined(series: string, spec: BarSpec, at: number, tokens: string): string {
  const { outlines = [], kind } = spec;
  const fill = FIRST_FILL_OF_ANY.exec(series)?.[0] ?? '';
  const points = outlines.flatMap((colour, index) => {
    const value = spec.series[at]?.values[index] ?? 0;
    if (colour === undefined || value === 0) return [];
    const place = kind === 'bars' ? outlines.length - 1 - index : index;
    const line = `<a:ln w="${OUTLINE}"><a:solidFill><a:srgbClr val="${lightColour(colour, tokens)}"/></a:solidFill></a:ln>`;
    const xml = `<c:dPt><c:idx val="${place}"/>${BEFORE_POINTS}<c:bubble3D val="0"/><c:spPr>${fill}${line}</c:spPr></c:dPt>`;
    return [{ place, xml }];
  });
  const inOrder = points.toSorted((a, b) => a.place - b.place).map(({ xml }) => xml);
  return series.replace(BEFORE_POINTS, `${BEFORE_POINTS}${inOrder.join('')}`);
}

type BarSeries = Extract<ChartSpec, { readonly stacked: boolean }>['series'][number];

function patterned(series: string, look: BarSeries | undefined, tokens: string): string {
  if (look?.pattern === undefined) return series;
  const colour = (paint: string) => `<a:srgbClr val="${lightColour(paint, tokens)}"/>`;
  const fill = `<a:pattFill prst="${PATTERNS[look.pattern]}"><a:fgClr>${colour(look.colour)}</a:fgClr><a:bgClr>${colour('#ffffff')}</a:bgClr></a:pattFill>`;
  return series.replace(FIRST_FILL, fill);
}
