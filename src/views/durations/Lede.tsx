import type { FactRef } from '../../domain/provenance.ts';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { findingSentence, rowsSummary } from '../../wording/durationFindings.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import { nothingDrawn } from './nothingDrawn.ts';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import { selectFindings } from './selectFindings.ts';
import type { HighlightCard } from './selectHighlighted.ts';
import { selectRowsSummary } from './selectRowsSummary.ts';

type Props = {
  readonly selection: DurationsSelection;
  readonly highlighted: readonly HighlightCard[];
  readonly search: DurationsSearch;
  readonly onFact: (fact: FactRef) => void;
};

/** The finding in a sentence or two, computed from the selection; without one, what is shown. */
export function Lede({ selection, highlighted, search, onFact }: Props) {
  const { definition, rows } = selection;
  const findings = selectFindings(highlighted);
  return (
    <p className="durations-lede">
      {rows.length === 0 ? nothingDrawn(selection, search) : null}
      {rows.length > 0 && findings.length === 0
        ? rowsSummary(selectRowsSummary(selection), definition)
        : null}
      {rows.length === 0
        ? null
        : findings.map((finding) => (
            <span key={finding.name}>
              <PhraseText
                phrases={findingSentence(finding, definition, filtersInWords(search))}
                onFigure={() => onFact({ record: finding.id, field: 'duration' })}
              />{' '}
            </span>
          ))}
    </p>
  );
}
