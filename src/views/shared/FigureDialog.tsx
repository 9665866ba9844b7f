import { use, useState } from 'react';
import type { Applicant, Economy } from '../../domain/accession.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import { conflictsOn, statementsOf } from '../../domain/economyFacts.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import { FIGURE_LABELS, sourcesCount } from '../../wording/figureAccount.ts';
import { ConflictList } from './ConflictList.tsx';
import { FactDialog } from './FactDialog.tsx';
import { figureInputs } from './figureInputs.ts';
import { OwnInView } from './ownInView.ts';
import { SourceLine } from './SourceLine.tsx';
import { SourcesStatus } from './SourcesStatus.tsx';
import { useShownDataset } from './useShownDataset.ts';
import './fact-dialog.css';

type Props = { readonly account: FigureAccount; readonly onClose: () => void };

/** Only dates and lists are opened from here, to which no definition of a length applies. */
const DEFINITION = { from: 'application', to: 'membership' } as const;

/** How a figure is computed: definition, formula with its inputs, their sources and conflicts. */
export function FigureDialog({ account, onClose }: Props) {
  const economies = useEconomies();
  const [fact, setFact] = useState<FactRef>();
  const applicants = new Map(applicantsOf(economies).map((one) => [one.id, one]));
  return (
    <>
      <Dialog title={account.title} onClose={onClose}>
        <div className="fact-dialog">
          <SourcesStatus />
          {account.value === undefined ? null : <p className="fact-value">{account.value}</p>}
          <section>
            <h3>{FIGURE_LABELS.definition}</h3>
            <p>{account.definition}</p>
          </section>
          <section>
            <h3>{FIGURE_LABELS.how}</h3>
            {account.formula.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
          <Inputs account={account} applicants={applicants} onFact={setFact} />
          <Sources account={account} applicants={applicants} />
        </div>
      </Dialog>
      {fact === undefined ? null : (
        <FactDialog
          fact={fact}
          economies={economies}
          definition={DEFINITION}
          asOf={account.asOf}
          onClose={() => setFact(undefined)}
        />
      )}
    </>
  );
}

/** Own records count where the view shows them: their inputs are told, not those of the bundled data. */
function useEconomies(): readonly Economy[] {
  const bundled = useDatasetStore((state) => state.dataset);
  const shown = useShownDataset();
  const dataset = use(OwnInView) === 'none' ? bundled : shown;
  return dataset?.economies ?? [];
}

type PartProps = Pick<Props, 'account'> & {
  readonly applicants: ReadonlyMap<string, Applicant>;
};

function Inputs({
  account: { basis, asOf },
  applicants,
  onFact,
}: PartProps & { readonly onFact: (fact: FactRef) => void }) {
  if (basis.length === 0) return null;
  return (
    <section>
      <h3>{FIGURE_LABELS.inputs}</h3>
      <DataTable model={figureInputs(basis, applicants, asOf)} onFact={onFact} />
    </section>
  );
}

/** Closed at first where they are many; the conflicts are always in sight. */
function Sources({ account: { basis, sources }, applicants }: PartProps) {
  const stated = basis.flatMap((fact) => {
    const applicant = applicants.get(fact.record);
    return applicant === undefined ? [] : statementsOf(applicant, fact);
  });
  const keys = new Set([
    ...stated.flatMap(({ source, crossCheck }) => [source, ...crossCheck]),
    ...(sources ?? []),
  ]);
  const conflicts = new Set(
    basis.flatMap((fact) => {
      const applicant = applicants.get(fact.record);
      return applicant === undefined ? [] : conflictsOn(applicant, fact);
    }),
  );
  return (
    <>
      <details open={keys.size <= FEW_SOURCES}>
        <summary>{sourcesCount(keys.size)}</summary>
        <ul className="statement-list">
          {[...keys].map((key) => (
            <li key={key}>
              <SourceLine source={key} />
            </li>
          ))}
        </ul>
      </details>
      {conflicts.size === 0 ? (
        <p>{FIGURE_LABELS.noConflict}</p>
      ) : (
        <ConflictList conflicts={[...conflicts]} />
      )}
    </>
  );
}

const FEW_SOURCES = 6;
