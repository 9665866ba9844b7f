import { PhraseText } from '../../ui/PhraseText.tsx';
import { emptySelection, findingSentence } from '../../wording/durationFindings.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import type { HighlightCard } from './selectHighlighted.ts';
import { selectRowsSummary } from './selectRowsSummary.ts';
import { rowsSummary } from '../../wording/durationFindings.ts';

/** More sentences than these would be a text, not an opening; the cards tell the rest. */
const MOST_FINDINGS = 2;

type Props = {
  readonly selection: DurationsSelection;
  readonly highlighted: readonly HighlightCard[];
  readonly search: DurationsSearch;
};

/** The finding in a sentence or two, computed from the selection; without one, what is shown. */
export function Lede({ selection, highlighted, search }: Props) {
  const findings = highlighted.flatMap(({ applicant, wait, standingInSelection }) =>
    standingInSelection !== undefined && (wait.kind === 'finished' || wait.kind === 'running')
      ? [{ id: applicant.id, name: applicant.name, wait, standing: standingInSelection }]
      : [],
  );
  return (
    <p className="durations-lede">
      {selection.rows.length === 0
        ? emptySelection(filtersInWords(search))
        : findings.slice(0, MOST_FINDINGS).map((finding) => (
            <span key={finding.id}>
              <PhraseText phrases={findingSentence(finding, selection.definition)} />{' '}
            </span>
          ))}
      {selection.rows.length > 0 && findings.length === 0
        ? rowsSummary(selectRowsSummary(selection), selection.definition)
        : null}
    </p>
  );
}
