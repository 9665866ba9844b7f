import type { EvenDay } from '../domain/comparison.ts';
import type { Silence } from '../domain/meetings.ts';
import type { Standing } from '../domain/population.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Span } from '../domain/span.ts';
import { longDate, shortDate, whenInWords } from './dates.ts';
import { longSpan } from './durations.ts';
import { count, countOf, listOf, ordinal, percent, sentence } from './numbers.ts';
import { absolute, milestoneFlag } from './paths.ts';
import type { Phrase, Phrases } from './phrase.ts';
import type { MilestoneField } from '../domain/economyFacts.ts';

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** "seven", then figures above ten. */
function inWords(value: number): string {
  return SMALL_NUMBERS[value] ?? count(value);
}

function figure(text: string, value: number): Phrase {
  return { text, value };
}

/** One economy of a finding and a number of meetings. */
export type NamedCount = { readonly name: string; readonly value: number };

/**
 * "On 24 May 2005, the day of Belarus’s 7th meeting, both had held seven formal meetings; since then
 * Kazakhstan has held 13 more, Belarus 5."
 */
export function evenSentence(
  { date, held, by }: EvenDay,
  after: readonly NamedCount[],
  joined: ReadonlySet<string>,
  compared: number,
): Phrases {
  const whose = compared === 2 ? 'both' : listOf(after.map(({ name }) => name));
  return [
    `${sentence(whenInWords(date))}, the day of ${by.name}’s ${ordinal(held)} meeting, ${whose} had${compared === 2 ? '' : ' each'} held `,
    figure(`${inWords(held)} formal ${held === 1 ? 'meeting' : 'meetings'}`, held),
    '; after it ',
    ...after.flatMap(({ name, value }, index): Phrases => {
      const more = figure(index === 0 ? `${count(value)} more` : count(value), value);
      const until = joined.has(name) ? ' until it joined' : ' to this day';
      return [index === 0 ? '' : ', ', `${name} held `, more, until];
    }),
    '.',
  ];
}

export type SilenceOf = { readonly name: string; readonly silence: Silence };

/** "The longest silence between two formal meetings: 4,263 days for Belarus (…), 1,371 for …" */
export function silencesSentence(silences: readonly SilenceOf[]): Phrases {
  return [
    'The longest time between two formal meetings was ',
    ...silences.flatMap(({ name, silence }, index): Phrases => {
      const { after, before, span } = silence;
      const between = `${shortDate(after.end ?? after.date)} to ${shortDate(before.date)}`;
      const days = `${span.about ? 'about ' : ''}${index === 0 ? countOf(span.days, 'day') : count(span.days)}`;
      return [
        index === 0 ? '' : ', against ',
        figure(days, span.days),
        ` for ${name} (${between})`,
      ];
    }),
    '.',
  ];
}

/** What the other had become, or will have been for how long, at the age of the waiting one. */
export type AtAge =
  | { readonly kind: 'member'; readonly since: Span; readonly took: Span }
  | {
      readonly kind: 'waiting';
      readonly held: number | undefined;
      readonly last: MilestoneField | undefined;
      readonly joinedAfter: Span | undefined;
    };

/** "Kazakhstan joined 19 years and 10 months after its application; Belarus is now 32 years …" */
export function atAgeSentence(
  waiting: { readonly name: string; readonly age: Span },
  other: { readonly name: string; readonly state: AtAge },
): Phrases {
  const age = figure(longSpan(waiting.age), waiting.age.days);
  const { state } = other;
  if (state.kind === 'member') {
    return [
      `${other.name} joined `,
      figure(longSpan(state.took), state.took.days),
      ` after its application; ${waiting.name} is now `,
      age,
      ' from its own, ',
      figure(longSpan(state.since), state.since.days),
      ' past that age.',
    ];
  }
  const start = [
    `At the age that ${waiting.name} has now, `,
    age,
    ` since application, ${other.name} had `,
  ];
  const had = [
    ...(state.held === undefined ? [] : [`held ${countOf(state.held, 'formal meeting')}`]),
    ...(state.last === undefined
      ? []
      : [`got as far as: ${milestoneFlag(state.last).toLowerCase()}`]),
  ];
  const joined: Phrases =
    state.joinedAfter === undefined
      ? ['.']
      : ['; it joined ', figure(longSpan(state.joinedAfter), state.joinedAfter.days), ' later.'];
  return [...start, had.length === 0 ? 'not joined' : had.join(' and '), ...joined];
}

/** "Belarus has waited longer than 37 of the 38 finished accessions took (97%)." */
export function standingSentence(
  name: string,
  isMember: boolean,
  { shorter, longer, of }: Standing,
): Phrases {
  // A finished accession is one of those it is held against.
  const others = isMember ? of - 1 : of;
  const verb = isMember ? `${name} took longer than ` : `${name} has waited longer than `;
  if (shorter === others && longer === 0) {
    return [
      verb,
      figure(`every one of the ${count(others)}`, shorter),
      isMember ? ' other finished accessions.' : ' finished accessions.',
    ];
  }
  const share = others === 0 ? 0 : shorter / others;
  return [
    verb,
    figure(`${count(shorter)} of the ${count(others)}`, shorter),
    isMember ? ' other finished accessions (' : ' finished accessions (',
    { text: percent(share), value: Number(share.toFixed(4)) },
    ').',
  ];
}

/** "Belarus applied 2 years and 4 months before Kazakhstan; Kazakhstan held its first formal …" */
export function orderSentence(applied: Order, firstMeeting: Order | undefined): Phrases {
  const start: Phrases = [
    `${applied.first} applied `,
    figure(longSpan(absolute(applied.lead)), Math.abs(applied.lead.days)),
    ` before ${applied.second}`,
  ];
  if (firstMeeting === undefined) return [...start, '.'];
  const turned = firstMeeting.first !== applied.first;
  return [
    ...start,
    turned
      ? `; ${firstMeeting.first} was the first of the two to hold a formal meeting, by `
      : '; its first formal meeting came ',
    figure(longSpan(absolute(firstMeeting.lead)), Math.abs(firstMeeting.lead.days)),
    turned ? '.' : ' earlier.',
  ];
}

export type Order = { readonly first: string; readonly second: string; readonly lead: Span };

/** "No formal meeting of Belarus is on record after 11 July 2019: 6 years and 9 months so far." */
export function openSentence(name: string, date: PartialDate, span: Span): Phrases {
  return [
    `No formal meeting of ${name} is on record after ${longDate(date)}: `,
    figure(longSpan(span), span.days),
    ' so far.',
  ];
}

/** "From application Kazakhstan took 19 years and 10 months and Belarus has waited 32 years …" */
export function lengthsSentence(
  lengths: readonly { readonly name: string; readonly span: Span; readonly running: boolean }[],
): Phrases {
  return [
    'From application ',
    ...lengths.flatMap(({ name, span, running }, index): Phrases => [
      index === 0 ? '' : index === lengths.length - 1 ? ' and ' : ', ',
      running ? `${name} has waited ` : `${name} took `,
      figure(longSpan(span), span.days),
    ]),
    '.',
  ];
}
