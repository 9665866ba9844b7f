import type { DatedFact } from '../domain/datedFacts.ts';
import type { Fact, FactTopic } from '../domain/organization.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { partsOf } from '../domain/partialDate.ts';
import { longDate, shortDate, whenInWords } from './dates.ts';
import { count, countOf } from './numbers.ts';

export const TOPIC_LABELS: Readonly<Record<FactTopic, string>> = {
  name: 'Official name',
  founded: 'Founded',
  'founding-instrument': 'Founding instrument',
  origins: 'Came out of',
  seat: 'Seat',
  members: 'Members',
  observers: 'Observers and associates',
  head: 'Head',
  'earlier-head': 'Head before',
  languages: 'Languages',
  'governing-bodies': 'Governing bodies',
  decisions: 'How decisions are made',
  functions: 'Functions',
  'legal-basis': 'Legal basis',
  other: 'Further facts',
  website: 'Website',
};

const UNDATED = 'in an undated source';

/** "12 facts, each with its source" */
export function factsCount(total: number): string {
  return `${countOf(total, 'fact')}, each with its source`;
}

/** The value of a fact: "166", "about 96%", "83 states", "1 January 1995", "English, French". */
export function factText({ label, value, date, unit, qualifier }: Fact): string {
  if (value === undefined) return date === undefined ? 'unknown' : longDate(date);
  const text = typeof value === 'object' ? value.join(', ') : valueText(value);
  return [qualifier, text + unitBeside(label, unit)].filter((part) => part !== undefined).join(' ');
}

function valueText(value: string | number): string {
  return typeof value === 'number' ? count(value) : value;
}

/** A unit that the label names already is not said twice. */
function unitBeside(label: string, unit: string | undefined): string {
  if (unit === undefined) return '';
  if (unit === '%') return '%';
  const [word = ''] = unit.split(' ');
  return label.toLowerCase().includes(word.toLowerCase()) ? '' : ` ${unit}`;
}

/** A date that the value itself does not name: "since 1 March 2021"; empty where it does. */
export function holdsSince({ label, value, date }: Fact, write = longDate): string {
  const isOffice = /^(?:head|state in the chair)/i.test(label);
  if (date === undefined || value === undefined || !isOffice) return '';
  return String(value).includes(String(partsOf(date).year)) ? '' : `since ${write(date)}`;
}

/** When the statement was true: "as of 29 November 2024", "in an undated source". */
export function trueWhen({ asOf }: { readonly asOf?: PartialDate }): string {
  return asOf === undefined ? UNDATED : `as of ${longDate(asOf)}`;
}

/** The small line below a value on a card: "as of 29 Nov 2024, was 164 in 2019"; empty for a plain date. */
export function cardWhen({ latest, earlier }: DatedFact): string {
  const since = holdsSince(latest, shortDate);
  if (since !== '') return since;
  if (latest.value === undefined) return '';
  const before = earlier.find((one) => factText(one) !== factText(latest));
  return [
    latest.asOf === undefined ? 'no date given' : `as of ${shortDate(latest.asOf)}`,
    ...(before === undefined ? [] : [otherValue(before)]),
  ].join(', ');
}

/** Of an undated value nobody can say that it was before. */
function otherValue(fact: Fact): string {
  return fact.asOf === undefined
    ? `${factText(fact)} ${UNDATED}`
    : `was ${factText(fact)} ${whenInWords(fact.asOf)}`;
}

/** "WTO, Members: 166 (29 November 2024)" and where it stands. */
export function citation(parts: {
  readonly organization: string;
  readonly label: string;
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
  readonly version: string;
  readonly link: string;
}): string {
  const { organization, label, text, when, sources, version, link } = parts;
  const by = sources.length === 0 ? 'Source not loaded' : `Source: ${sources.join('; ')}`;
  return `${organization}, ${label}: ${text} (${when}). ${by}. Article XII, data ${version}, ${link}`;
}

export const CITATION_COPIED = 'Copied with its citation';
export const CITATION_BY_HAND =
  'This browser does not let the page copy. Here is the text to copy by hand:';
