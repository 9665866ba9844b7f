import type { Dataset } from '../../domain/dataset.ts';
import type { SlideContent } from '../../exports/slideContent.ts';
import {
  CARD_LABELS,
  cardDuration,
  cardDurationLabel,
  cardLastMeeting,
  cardMeetings,
  cardSilence,
  standingOnDay,
  placeAmongFinished,
  statedInWords,
} from '../../wording/cards.ts';
import { definitionInWords } from '../../wording/definition.ts';
import { chartSource } from '../../wording/durationFindings.ts';
import { sentence } from '../../wording/numbers.ts';
import { noSuchCode } from '../../wording/slideContent.ts';
import { textCell } from '../../wording/tableModel.ts';
import { missingContent } from '../shared/missingContent.ts';
import { exportAccount } from './exportAccount.ts';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import type { HighlightCard } from './selectHighlighted.ts';
import { selectHighlighted } from './selectHighlighted.ts';

export type DurationsState = {
  readonly dataset: Dataset;
  readonly search: DurationsSearch;
  readonly selection: DurationsSelection;
};

/** Any economy has a card, highlighted or not. */
export function cardContent(
  { dataset, search, selection }: DurationsState,
  id: string,
): SlideContent {
  const [card] = selectHighlighted(dataset, selection, [id]).cards;
  if (card === undefined) return missingContent(noSuchCode(id));
  const { definition, asOf } = selection;
  const { name } = card.applicant;
  const facts = { economies: 1, asOf, data: dataset };
  return {
    kind: 'found',
    name: `card-${id}`,
    title: name,
    finding: cardFinding(card),
    measure: sentence(definitionInWords(definition)),
    source: chartSource(facts, definition),
    notes: card.inSelection ? [] : [CARD_LABELS.notInSelection],
    account: {
      ...exportAccount(selection, search, { title: name, release: dataset }),
      population: name,
    },
    table: {
      caption: name,
      columns: [
        { key: 'fact', header: CARD_LABELS.fact },
        { key: 'value', header: CARD_LABELS.value },
      ],
      rows: cardFigures(card, selection).map(([key, label, text]) => ({
        id: key,
        cells: [textCell(label), textCell(text)],
      })),
    },
  };
}

function cardFinding(card: HighlightCard): string {
  const { applicant, wait, standing } = card;
  return [
    `${applicant.name}: ${standingOnDay(card)}.`,
    ...(standing === undefined ? [] : [`${placeAmongFinished(wait, standing)}.`]),
  ].join(' ');
}

type Figure = readonly [key: string, label: string, text: string];

function cardFigures(card: HighlightCard, { definition }: DurationsSelection): readonly Figure[] {
  const { wait, meetings, lastMeeting, longestSilence, silenceIsFloor, stage, activity } = card;
  return [
    ['duration', cardDurationLabel(wait, definition), cardDuration(wait)],
    ['meetings', CARD_LABELS.meetings, cardMeetings(meetings)],
    ['lastMeeting', CARD_LABELS.lastMeeting, cardLastMeeting(lastMeeting)],
    ['longestSilence', CARD_LABELS.longestSilence, cardSilence(longestSilence, silenceIsFloor)],
    ...(stage === undefined ? [] : [['stage', CARD_LABELS.stage, statedInWords(stage)] as const]),
    ...(activity === undefined
      ? []
      : [['activity', CARD_LABELS.activity, statedInWords(activity)] as const]),
  ];
}
