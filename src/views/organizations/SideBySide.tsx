import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { DatedFact } from '../../domain/datedFacts.ts';
import type { Organization, OrganizationId } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { factText, holdsSince, trueWhen } from '../../wording/organizationFacts.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { briefInWords } from '../../wording/relations.ts';
import {
  CHOOSE_TWO,
  CHOOSE_ONE_MORE,
  removeFromSide,
  sideChoice,
} from '../../wording/sideBySide.ts';
import { organizationPath } from '../paths.ts';
import { FactValue } from './FactValue.tsx';
import { openedFact, openedRelation } from './opened.ts';
import { DisagreeMark } from './OrganizationCard.tsx';
import { MOST_COMPARED } from './search.ts';
import type { Compared, ComparedRow } from './selectCompared.ts';
import type { Opened } from './SourceDialog.tsx';
import { conflictsAbout } from '../../domain/organization.ts';
import { UNKNOWN } from '../../wording/tableModel.ts';

type Props = {
  readonly compared: Compared;
  readonly organizations: readonly Organization[];
  readonly onChoose: (ids: readonly OrganizationId[]) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly actions?: ReactNode;
};

/** Two to four organizations in one grid of facts. */
export function SideBySide({ compared, organizations, onChoose, onOpen, actions }: Props) {
  const { columns, rows } = compared;
  const ids = columns.map(({ id }) => id);
  return (
    <div className="panel side-by-side">
      <SideChoice ids={ids} organizations={organizations} onChoose={onChoose} />
      {columns.length < 2 ? (
        <p role="status">{columns.length === 0 ? CHOOSE_TWO : CHOOSE_ONE_MORE}</p>
      ) : null}
      {columns.length === 0 ? null : (
        <div
          className="side-by-side-region"
          role="region"
          aria-label={compared.table.caption}
          tabIndex={0}
        >
          <table className="side-by-side-grid">
            <caption className="visually-hidden">{compared.table.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{ORGANIZATION_LABELS.fact}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col" data-field={column.field}>
                    <Link to={organizationPath(column.id)}>{column.abbreviation}</Link>
                    <small>{column.name}</small>
                    <button
                      type="button"
                      className="button is-quiet no-print"
                      aria-label={removeFromSide(column.abbreviation)}
                      onClick={() => onChoose(ids.filter((id) => id !== column.id))}
                    >
                      <span aria-hidden="true">✕</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key} data-id={row.key}>
                  <th scope="row">{row.label}</th>
                  {columns.map((column, index) => (
                    <td key={column.id}>
                      <ComparedCell row={row} index={index} column={column} onOpen={onOpen} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {columns.length < 2 ? null : actions}
    </div>
  );
}

type CellProps = {
  readonly row: ComparedRow;
  readonly index: number;
  readonly column: OrganizationAsOf;
  readonly onOpen: (opened: Opened) => void;
};

function ComparedCell({ row, index, column, onOpen }: CellProps) {
  if (row.kind === 'relation') {
    const relation = row.cells[index];
    if (relation === undefined) return <Unknown />;
    return (
      <button
        type="button"
        className="fact-button"
        onClick={() => onOpen(openedRelation(column, relation, row.label))}
      >
        {briefInWords(relation)}
      </button>
    );
  }
  const facts = row.cells[index] ?? [];
  if (facts.length === 0) return <Unknown />;
  return facts.map((fact) => (
    <ComparedFact key={fact.id} fact={fact} row={row} column={column} onOpen={onOpen} />
  ));
}

function Unknown() {
  return <span className="is-unknown">{UNKNOWN}</span>;
}

type FactProps = Omit<CellProps, 'index'> & { readonly fact: DatedFact };

function ComparedFact({ fact, row, column, onOpen }: FactProps) {
  const { latest, earlier, label } = fact;
  const since = holdsSince(latest);
  return (
    <div className="compared-fact">
      {label === row.label ? null : <small>{label}</small>}
      <button
        type="button"
        className="fact-button"
        onClick={() => onOpen(openedFact(column, [latest, ...earlier]))}
      >
        <FactValue fact={latest} />
      </button>
      {conflictsAbout(column, fact.id).length === 0 ? null : <DisagreeMark />}
      <small>
        {[since, trueWhen(latest)].filter((part) => part !== '').join(', ')}
        {earlier.map((one) => `; earlier ${factText(one)}, ${trueWhen(one)}`).join('')}
      </small>
    </div>
  );
}

type ChoiceProps = Omit<Props, 'compared' | 'onOpen'> & { readonly ids: readonly OrganizationId[] };

function SideChoice({ ids, organizations, onChoose }: ChoiceProps) {
  const free = organizations.filter(({ id }) => !ids.includes(id));
  if (ids.length >= MOST_COMPARED || free.length === 0) return null;
  const options = [
    { value: '', label: sideChoice(MOST_COMPARED - ids.length) },
    ...free.map(({ id, abbreviation }) => ({ value: id, label: abbreviation })),
  ];
  return (
    <div className="side-by-side-choice no-print">
      <SelectControl
        label={ORGANIZATION_LABELS.add}
        options={options}
        value=""
        onChange={(id) => {
          if (id !== '') onChoose([...ids, id]);
        }}
      />
    </div>
  );
}
