import type { Dataset } from '../../../domain/dataset.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { OWN_LABELS } from '../../../wording/ownData.ts';
import { readingSentences, recordNotes, recordTable } from '../../../wording/ownReading.ts';
import { Faults } from './Faults.tsx';
import { StageTitle } from './StageTitle.tsx';
import { UseForm } from './UseForm.tsx';
import type { ReadFile } from '../../../stores/ownFile.ts';

const ROWS_SHOWN = 10;

type Props = {
  readonly fileName: string;
  readonly reading: ReadFile;
  readonly dataset: Dataset;
  readonly onCancel: () => void;
  readonly onUsed: () => void;
};

/** All that was read and all that is wrong, before anything changes. */
export function Preview({ fileName, reading, dataset, onCancel, onUsed }: Props) {
  const { records, faults, faultCount } = reading;
  return (
    <section className="panel own-preview">
      <StageTitle>
        {OWN_LABELS.preview}: {fileName}
      </StageTitle>
      <ul>
        {readingSentences(reading).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {recordNotes(records, dataset.newestEvidence).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {faultCount === 0 ? null : <Faults fileName={fileName} faults={faults} all={faultCount} />}
      {records.length === 0 ? null : (
        <DataTable
          model={recordTable(
            records.slice(0, ROWS_SHOWN),
            records.length,
            faultCount > 0,
            reading.fields,
          )}
        />
      )}
      {faultCount === 0 ? (
        <UseForm
          fileName={fileName}
          records={records}
          dataset={dataset}
          onCancel={onCancel}
          onUsed={onUsed}
        />
      ) : (
        <p className="own-data-actions">
          <button type="button" className="button" onClick={onCancel}>
            {OWN_LABELS.cancel}
          </button>
        </p>
      )}
    </section>
  );
}
