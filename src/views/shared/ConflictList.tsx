import { parsePartialDate } from '../../domain/partialDate.ts';
import type { Conflict } from '../../domain/provenance.ts';
import { longDate } from '../../wording/dates.ts';
import { conflictingValue, PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { NoteText } from './NoteText.tsx';
import { SourceLine } from './SourceLine.tsx';

/** What disagreeing sources say, which of them is preferred, and why. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <section className="conflict-list">
      <h3>{PROVENANCE_LABELS.conflicts}</h3>
      {conflicts.map((conflict) => (
        <div key={`${conflict.field}${conflict.why}`}>
          <h4>{conflict.field}</h4>
          <ul>
            {conflict.values.map((value) => (
              <li key={`${value.source}${conflictingValue(value)}`}>
                <strong>{conflictingValue(value)}</strong> <SourceLine source={value.source} />
              </li>
            ))}
          </ul>
          <p>
            {PROVENANCE_LABELS.preferred} <PreferredSide conflict={conflict} />.{' '}
            <NoteText note={conflict.why} />.
          </p>
        </div>
      ))}
    </section>
  );
}

/** `preferred` names a source or, in words, a value. */
function PreferredSide({ conflict }: { readonly conflict: Conflict }) {
  const side = conflict.values.find(({ source }) => source === conflict.preferred);
  if (side !== undefined) return conflictingValue(side);
  const date = parsePartialDate(conflict.preferred);
  return date === undefined ? conflict.preferred : longDate(date);
}
