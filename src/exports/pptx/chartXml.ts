import { lightColour } from '../resolveColours.ts';
import type { ChartSpec, LineSpec } from '../slideContent.ts';
import { AXIS_FORMATS } from './axisFormats.ts';

const PATTERNS = { hatched: 'wdUpDiag', dotted: 'smConfetti' } as const;
const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const FIRST_FILL = /<a:solidFill>.*?<\/a:solidFill>/s;

/** Patterns and dashes, which the library gives to all series alike or not at all. */
export function withLooks(xml: string, spec: ChartSpec, tokens: string): string {
  const formatted = spec.kind === 'lines' ? withAxisAlong(xml, spec) : xml;
  let index = 0;
  return formatted.replaceAll(SERIES, (series) => {
    const at = index;
    index += 1;
    return spec.kind === 'lines'
      ? dashed(series, spec.series[at]?.dashed === true)
      : patterned(series, spec.series[at], tokens);
  });
}

/** The library writes the values of both axes in the format of the one that stands. */
function withAxisAlong(xml: string, { x }: LineSpec): string {
  return xml.replace(
    /(<c:axPos val="b"\/>.*?formatCode=")[^"]*"/s,
    (_, start: string) => `${start}${AXIS_FORMATS[x.format]}"`,
  );
}

function dashed(series: string, isDashed: boolean): string {
  return isDashed
    ? series.replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>')
    : series;
}

type BarSeries = Extract<ChartSpec, { readonly stacked: boolean }>['series'][number];

function patterned(series: string, look: BarSeries | undefined, tokens: string): string {
  if (look?.pattern === undefined) return series;
  const colour = (paint: string) => `<a:srgbClr val="${lightColour(paint, tokens)}"/>`;
  const fill = `<a:pattFill prst="${PATTERNS[look.pattern]}"><a:fgClr>${colour(look.colour)}</a:fgClr><a:bgClr>${colour('#ffffff')}</a:bgClr></a:pattFill>`;
  return series.replace(FIRST_FILL, fill);
}
