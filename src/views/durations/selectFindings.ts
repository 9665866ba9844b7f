import { isMeasured } from '../../domain/duration.ts';
import type { Finding } from '../../wording/durationFindings.ts';
import type { HighlightCard } from './selectHighlighted.ts';

/** More sentences than these would be a text, not an opening; the cards tell the rest. */
const MOST_FINDINGS = 2;

/** What is found of the highlighted economies that are themselves in the selection. */
export function selectFindings(cards: readonly HighlightCard[]): readonly Finding[] {
  return cards
    .flatMap(
      ({ applicant: { id, name }, inSelection, wait, standingInSelection: standing, vouched }) =>
        inSelection && isMeasured(wait) && standing !== undefined
          ? [{ id, name, wait, standing, vouched }]
          : [],
    )
    .slice(0, MOST_FINDINGS);
}
