import type { Applicant, EconomyId } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Wait } from '../../domain/duration.ts';
import { hadAppliedBy, isMeasured, isMemberOn, waitOf } from '../../domain/duration.ts';
import type { HeldCount, Silence } from '../../domain/meetings.ts';
import { longestSilence, meetingsHeldBy, meetingsHeldCount } from '../../domain/meetings.ts';
import type { FormalMeeting, StatedValue } from '../../domain/accession.ts';
import { statedBy } from '../../domain/stated.ts';
import type { Measured, Standing } from '../../domain/population.ts';
import { standingAmongFinished } from '../../domain/population.ts';
import type { Loss } from '../shared/searchReader.ts';
import { DEFAULT_SEARCH } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Everything a card says of one economy, as it stood on the as-of day. */
export type HighlightCard = {
  readonly applicant: Applicant;
  readonly isMember: boolean;
  /** Of the reader's own file, of which no conflict is on record. */
  readonly isOwn: boolean;
  readonly wait: Wait;
  /** False where the filters leave it out of the picture. */
  readonly inSelection: boolean;
  /** Place among every finished accession of that day, filters aside; absent without a length. */
  readonly standing: (Standing & { readonly nextLonger: string | undefined }) | undefined;
  /** The same among the finished ones of the selection. */
  readonly standingInSelection: Standing | undefined;
  /** The newest evidence, where the as-of day is later. */
  readonly vouched: PartialDate | undefined;
  readonly meetings: HeldCount | undefined;
  readonly lastMeeting: FormalMeeting | undefined;
  readonly longestSilence: Silence | undefined;
  /** The list lacks meetings, so a longer silence may lie between those. */
  readonly silenceIsFloor: boolean;
  /** Statements made by that day; a later one says nothing of it. */
  readonly stage: StatedValue<string> | undefined;
  readonly activity: StatedValue<string> | undefined;
};

type Highlighted = {
  readonly cards: readonly HighlightCard[];
  readonly losses: readonly Loss[];
};

export function selectHighlighted(
  dataset: Dataset,
  selection: DurationsSelection,
  highlight: readonly EconomyId[],
): Highlighted {
  const cards: HighlightCard[] = [];
  const losses: Loss[] = [];
  const applicants = applicantsOf(dataset.economies);
  // Nobody asked for the highlights of a first visit, so nobody misses them either.
  const isFirstVisit = highlight.join() === DEFAULT_SEARCH.highlight.join();
  for (const id of highlight) {
    const applicant = applicants.find((one) => one.id === id);
    if (applicant !== undefined && hadAppliedBy(applicant, selection.asOf)) {
      cards.push(cardOf(applicant, selection, dataset.own?.ids.has(id) === true));
    } else if (!isFirstVisit) {
      const why = applicant === undefined ? 'no-such-record' : 'not-yet-applied';
      losses.push({ name: 'highlight', value: id, why });
    }
  }
  return { cards, losses };
}

function cardOf(
  applicant: Applicant,
  selection: DurationsSelection,
  isOwn: boolean,
): HighlightCard {
  const { asOf, definition, measuredOfDay } = selection;
  const wait = waitOf(applicant, definition, asOf);
  const days = isMeasured(wait) ? wait.span.days : undefined;
  const finished = measuredOfDay.filter((one) => one.wait.kind === 'finished');
  const finishedHere = selection.measured.filter((one) => one.wait.kind === 'finished');
  const { meetings, stage, activity } = applicant;
  return {
    applicant,
    isMember: isMemberOn(applicant, asOf),
    isOwn,
    wait,
    inSelection: selection.chosen.includes(applicant),
    standing:
      days === undefined
        ? undefined
        : { ...standingAmongFinished(days, finished), nextLonger: nextLonger(days, finished) },
    standingInSelection: days === undefined ? undefined : standingAmongFinished(days, finishedHere),
    vouched: selection.vouched,
    meetings: meetings === undefined ? undefined : meetingsHeldCount(meetings, asOf),
    lastMeeting: meetings === undefined ? undefined : meetingsHeldBy(meetings, asOf).at(-1),
    longestSilence: meetings === undefined ? undefined : longestSilence(meetings, asOf),
    silenceIsFloor: meetings?.listStatus !== 'complete',
    stage: statedBy(stage, asOf),
    activity: statedBy(activity, asOf),
  };
}

/** The finished wait just above `days`: "second longest, after Seychelles". */
function nextLonger(days: number, finished: readonly Measured[]): string | undefined {
  return finished
    .filter(({ wait }) => wait.span.days > days)
    .toSorted((a, b) => a.wait.span.days - b.wait.span.days)
    .at(0)?.applicant.name;
}
