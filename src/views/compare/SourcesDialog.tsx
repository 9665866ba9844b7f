import { Dialog } from '../../ui/Dialog.tsx';
import { PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { NoteText } from '../shared/NoteText.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import '../shared/fact-dialog.css';

/** A statement that leads to its sources: any record of the tracks. */
export type AttestedFact = {
  readonly title: string;
  readonly source: string;
  readonly crossCheck?: readonly string[];
  readonly note?: string;
};

type Props = { readonly fact: AttestedFact; readonly onClose: () => void };

/** Who states it, who gives the same, and what must be known of it. */
export function SourcesDialog({ fact, onClose }: Props) {
  return (
    <Dialog title={fact.title} onClose={onClose}>
      <div className="fact-dialog">
        <p>
          {PROVENANCE_LABELS.statedBy} <SourceLine source={fact.source} />
        </p>
        {fact.note === undefined ? null : (
          <p>
            <NoteText note={fact.note} />
          </p>
        )}
        {(fact.crossCheck ?? []).map((source) => (
          <p key={source}>
            {PROVENANCE_LABELS.alsoBy} <SourceLine source={source} />
          </p>
        ))}
      </div>
    </Dialog>
  );
}
