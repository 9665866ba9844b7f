import { lightColour } from '../resolveColours.ts';
import type { ChartSpec } from '../slideContent.ts';

const PATTERNS = { hatched: 'wdUpDiag', dotted: 'smConfetti' } as const;
const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const FIRST_FILL = /<a:solidFill>.*?<\/a:solidFill>/s;

/** Patterns and dashes, which the library gives to all series alike or not at all. */
export function withLooks(xml: string, spec: ChartSpec, tokens: string): string {
  let index = 0;
  return xml.replaceAll(SERIES, (series) => {
    const at = index;
    index += 1;
    return spec.kind === 'lines'
      ? dashed(series, spec.series[at]?.dashed === true)
      : patterned(series, spec.series[at], tokens);
  });
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
