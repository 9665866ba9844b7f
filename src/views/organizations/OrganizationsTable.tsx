import { DataTable } from '../../ui/DataTable.tsx';
import type { CellFact, TableModel } from '../../wording/tableModel.ts';

type Props = { readonly table: TableModel; readonly onFact: (fact: CellFact) => void };

export function OrganizationsTable({ table, onFact }: Props) {
  return (
    <div className="panel organizations-table">
      <DataTable model={table} onFact={onFact} />
    </div>
  );
}
