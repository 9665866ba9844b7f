import type { SlideWords } from '../../domain/deck.ts';
import type { Statement } from '../../domain/economyFacts.ts';
import type { OrganizationConflict } from '../../domain/organization.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { factSlideText, proposedHeadline } from '../../wording/briefing.ts';
import { sourceDetails } from '../../wording/provenance.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ConflictList } from '../shared/ConflictList.tsx';
import { SourcesStatus } from '../shared/SourcesStatus.tsx';
import { StatementList } from '../shared/StatementList.tsx';
import { disagreementOf } from './disagreementOf.ts';
import '../shared/fact-dialog.css';

/** What the reader asked the source of. */
export type Opened = {
  readonly title: string;
  readonly value: string;
  readonly statements: readonly Statement[];
  readonly conflicts: readonly OrganizationConflict[];
};

type Props = { readonly opened: Opened; readonly onClose: () => void };

/** From a fact to what it rests on: its value, who states it and when, who disagrees. */
export function SourceDialog({ opened, onClose }: Props) {
  return (
    <Dialog title={opened.title} onClose={onClose}>
      <div className="fact-dialog">
        <SourcesStatus />
        <p className="fact-value">{opened.value}</p>
        <StatementList statements={opened.statements} />
        <ConflictList conflicts={opened.conflicts.map(disagreementOf)} />
        <div className="panel-actions">
          <AddToBriefing words={() => slideOf(opened)} />
        </div>
      </div>
    </Dialog>
  );
}

/** The fact as it stands, with who states it: a slide of words that needs no picture. */
function slideOf({ title, value, statements }: Opened): SlideWords {
  const { dataset, sources } = useDatasetStore.getState();
  const keys = [...new Set(statements.map(({ source }) => source))];
  const named = keys.map((key) => {
    const source = sources.state === 'ready' ? sources.catalogue.get(key) : undefined;
    return source === undefined ? key : `${source.title}, ${sourceDetails(source)}`;
  });
  return {
    headline: proposedHeadline(`${title}: ${value}`, title),
    text: factSlideText(named, dataset?.version ?? ''),
    notes: value,
  };
}
