import { parsePartialDate } from '../../domain/partialDate.ts';
import type { ConflictingValue } from '../../domain/provenance.ts';
import { longDate } from '../../wording/dates.ts';
import { conflictingValue, PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { NoteText } from './NoteText.tsx';
import { SourceLine } from './SourceLine.tsx';

/** What sources say differently; not every record prefers a side. */
export type Disagreement = {
  readonly field: string;
  readonly values: readonly ConflictingValue[];
  readonly preferred?: string;
  readonly why?: string;
};

/** What disagreeing sources say, which of them is preferred, and why. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Disagreement[] }) {
  if (conflicts.length === 0) return null;
  return (
    <section className="conflict-list">
      <h3>{PROVENANCE_LABELS.conflicts}</h3>
      {conflicts.map((conflict) => (
        <div key={`${conflict.field}${conflict.why ?? ''}`}>
          <h4>{conflict.field}</h4>
          <ul>
            {conflict.values.map((value) => (
              <li key={`${value.source}${conflictingValue(value)}`}>
                <strong>{conflictingValue(value)}</strong> <SourceLine source={value.source} />
              </li>
            ))}
          </ul>
          <Reason {...conflict} />
        </div>
      ))}
    </section>
  );
}

function Reason({ preferred, why, values }: Disagreement) {
  const reason = why === undefined ? null : <NoteText note={why} />;
  if (preferred === undefined) return reason === null ? null : <p>{reason}</p>;
  return (
    <p>
      {PROVENANCE_LABELS.preferred} <PreferredSide preferred={preferred} values={values} />.{' '}
      {reason}.
    </p>
  );
}

type Side = { readonly preferred: string; readonly values: readonly ConflictingValue[] };

/** `preferred` names a source or, in words, a value. */
function PreferredSide({ preferred, values }: Side) {
  const side = values.find(({ source }) => source === preferred);
  if (side !== undefined) return conflictingValue(side);
  const date = parsePartialDate(preferred);
  return date === undefined ? preferred : longDate(date);
}
