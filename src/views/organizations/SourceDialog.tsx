import type { Statement } from '../../domain/economyFacts.ts';
import type { OrganizationConflict } from '../../domain/organization.ts';
import { Dialog } from '../../ui/Dialog.tsx';
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
      </div>
    </Dialog>
  );
}
