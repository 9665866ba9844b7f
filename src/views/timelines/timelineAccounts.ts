import type { TimelineEvent } from '../../domain/timeline.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { spanBetween } from '../../domain/span.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import {
  ENTRIES_FORMULA,
  entriesInWords,
  FIGURE_DEFINITIONS,
  halfBegins,
} from '../../wording/figureAccount.ts';
import { MILESTONE_LABELS, namedSpan, silenceFormula } from '../../wording/provenance.ts';
import { EVENT_LABELS } from '../../wording/eventDetail.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** How the numbers of entries come about, and the lengths told beside them. */
export function entriesAccount(
  title: string,
  { recorded, economy, application, end, findings, asOf }: TimelineSelection,
): FigureAccount {
  const { half, silence, sinceLast } = findings;
  return {
    title,
    definition: FIGURE_DEFINITIONS.entries,
    formula: [
      ENTRIES_FORMULA,
      entriesInWords(recorded.length),
      ...(application === undefined
        ? []
        : [
            namedSpan(
              economy.name,
              spanBetween(application, end.date),
              MILESTONE_LABELS.application,
              endName(end),
            ),
          ]),
      ...(half === undefined
        ? []
        : [namedSpan(economy.name, half.span, halfBegins(half), endName(end))]),
      ...(silence === undefined ? [] : [silenceFormula(economy.name, silence.span)]),
      ...(sinceLast === undefined
        ? []
        : [namedSpan(economy.name, sinceLast, 'The last meeting', undefined)]),
    ],
    basis: [
      { record: economy.id, field: 'application' },
      ...(end.kind === 'as-of' ? [] : [{ record: economy.id, field: 'membership' }]),
      ...(economy.meetings === undefined ? [] : [{ record: economy.id, field: 'meetings' }]),
    ],
    sources: recorded.flatMap(({ sources }) => sources),
    asOf,
  };
}

function endName({ kind }: TimelineSelection['end']): string | undefined {
  return kind === 'as-of' ? undefined : MILESTONE_LABELS.membership;
}

/** How long after application an entry stands. */
export function sinceAccount(
  event: TimelineEvent,
  application: PartialDate,
  { economy, asOf }: TimelineSelection,
): FigureAccount {
  return {
    title: `${event.title}: ${EVENT_LABELS.sinceApplication}`,
    definition: FIGURE_DEFINITIONS.sinceApplication,
    formula: [
      namedSpan(
        economy.name,
        spanBetween(application, event.start),
        MILESTONE_LABELS.application,
        event.title,
      ),
    ],
    basis: [{ record: economy.id, field: 'application' }],
    sources: event.sources,
    asOf,
  };
}
