import { useMemo } from 'react';
import { saveFile } from '../../../exports/saveFile.ts';
import type { OwnFault } from '../../../domain/ownFile.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { OWN_LABELS } from '../../../wording/ownData.ts';
import { faultFileName, faultTable } from '../../../wording/ownFaults.ts';

type Props = {
  readonly fileName: string;
  readonly faults: readonly OwnFault[];
  readonly all: number;
};

/** Every fault, a part at a time, and as a file to mend the table by. */
export function Faults({ fileName, faults, all }: Props) {
  const table = useMemo(() => faultTable(faults, all), [faults, all]);
  async function save(): Promise<void> {
    const { rowsToCsv } = await import('../../../exports/csv.ts');
    saveFile(rowsToCsv(table), faultFileName(fileName), 'text/csv;charset=utf-8');
  }
  return (
    <>
      <div className="own-faults">
        <DataTable model={table} />
      </div>
      <p className="own-data-actions">
        <button type="button" className="button" onClick={() => void save()}>
          {OWN_LABELS.faultsCsv}
        </button>
      </p>
    </>
  );
}
