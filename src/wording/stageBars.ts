import type { DurationDefinition } from '../domain/duration.ts';
import type { StageBound, StagedWait, StageStretch } from '../domain/stages.ts';
import { definitionInWords, hadFinished, sinceStart } from './definition.ts';
import { longSpan, shortSpan, yearsFromDays } from './durations.ts';
import { countOf, decimal, listOf } from './numbers.ts';
import type { Span } from '../domain/span.ts';
import { yearsOf } from '../domain/span.ts';

/** "0 years", then the bare number. */
export function yearTick(years: number): string {
  return years === 0 ? '0 years' : String(years);
}

/** What each stage leads up to, as the legend names it. */
export const STAGE_LABELS: Readonly<Record<StageBound, string>> = {
  workingPartyEstablished: 'Working party set up',
  firstMeeting: 'First meeting',
  approval: 'Terms approved',
  membership: 'Membership',
};

const BOUND_NAMES: Readonly<Record<StageBound, string>> = {
  workingPartyEstablished: 'the establishment of the working party',
  firstMeeting: 'the first meeting',
  approval: 'the approval of the terms',
  membership: 'membership',
};

export const STILL_NEGOTIATING = 'Still negotiating';
export const STAGE_NOT_DATED = 'Stage not dated';
/** The start or the end is not dated to the day: the length lies within the pale piece. */
export const LENGTH_NOT_TO_THE_DAY = 'Length not known to the day';

/** "Years from application to membership": the title of the axis and of the chart. */
export function durationAxisTitle(definition: DurationDefinition): string {
  return `Years from ${definitionInWords(definition)}`;
}

/** Half had joined after 14.2 years */
export function halfHadFinished(days: number, definition: DurationDefinition): string {
  return `Half ${hadFinished(definition)} after ${yearsFromDays(days)}`;
}

/** "▸ Belarus, 32 y 6 m": a chart that cannot colour its names marks those highlighted. */
export function barName(name: string, span: Span, isHighlighted: boolean): string {
  return `${isHighlighted ? '▸ ' : ''}${name}, ${shortSpan(span)}`;
}

/** "Kazakhstan: 19 years and 10 months from application to membership." */
export function waitSentence(
  name: string,
  wait: StagedWait,
  definition: DurationDefinition,
): string {
  const length = longSpan(wait.span);
  return wait.kind === 'finished'
    ? `${name}: ${length} from ${definitionInWords(definition)}`
    : `${name}: ${length} ${sinceStart(definition)}, still waiting`;
}

/** "Until the first meeting: 1.1 years, from year 0.0 to year 1.1" */
export function stretchSentence(stretch: StageStretch): string {
  const length = stretchLength(stretch.to - stretch.from);
  const place = `from year ${decimal(yearsOf(stretch.from))} to year ${decimal(yearsOf(stretch.to))}`;
  return `${stretchName(stretch)}: ${length}, ${place}`;
}

/** "Until the first meeting", "Still negotiating", "Stage not dated: the first meeting" */
export function stretchName(stretch: StageStretch): string {
  switch (stretch.kind) {
    case 'stage':
      return `Until ${BOUND_NAMES[stretch.endsAt]}`;
    case 'undated':
      return `Stage not dated: ${listOf(stretch.missing.map((bound) => BOUND_NAMES[bound]))}`;
    case 'open':
      return STILL_NEGOTIATING;
  }
}

/** "26 days" below a year, "3.7 years" above. */
export function stretchLength(days: number): string {
  return days < 365 ? countOf(days, 'day') : yearsFromDays(days);
}

/** "3 of 4" */
export function placeOf(index: number, total: number): string {
  return `${index} of ${total}`;
}

export const STAGE_BARS_KEYS =
  'Arrow up and down move between economies, left and right through the stages of one, Page keys by ten; type a name to find it; Enter highlights; Escape leaves.';

export const STAGE_BARS_MEASURE =
  'One bar for each economy, cut at each dated step; completed years and months between the two dates';
