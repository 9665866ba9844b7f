import { DataTable } from '../../ui/DataTable.tsx';
import type { TableModel } from '../../wording/tableModel.ts';

export function OrganizationsTable({ table }: { readonly table: TableModel }) {
  return (
    <div className="panel">
      <DataTable model={table} />
    </div>
  );
}
