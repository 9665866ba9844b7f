import type { Statement } from '../../domain/economyFacts.ts';
import { PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { NoteText } from './NoteText.tsx';
import { SourceLine } from './SourceLine.tsx';

/** Who states a fact, who else gives the same, and what must be known of it. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return <p>{PROVENANCE_LABELS.noSource}</p>;
  return (
    <ul className="statement-list">
      {statements.map((statement) => (
        <li key={statement.source}>
          <p>
            {PROVENANCE_LABELS.statedBy} <SourceLine source={statement.source} />
          </p>
          {statement.inferred ? <p>{PROVENANCE_LABELS.inferred}</p> : null}
          {statement.note === undefined ? null : (
            <p>
              <NoteText note={statement.note} />
            </p>
          )}
          {statement.crossCheck.map((source) => (
            <p key={source}>
              {PROVENANCE_LABELS.alsoBy} <SourceLine source={source} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
