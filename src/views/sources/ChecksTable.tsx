import type { DatasetOrigin } from '../../domain/dataset.ts';
import type { FileCheck, FileChecks, Publication } from '../../domain/publication.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import {
  ABOUT_LABELS,
  CHECK_COLUMNS,
  CHECKS_CAPTION,
  checkInWords,
  checksSummary,
  fileTitle,
  SAVED_COPY_CHECK,
} from '../../wording/aboutData.ts';
import { numberCell, textCell } from '../../wording/tableModel.ts';
import { faultSentence } from '../shared/faultSentence.ts';

type Props = {
  readonly publication: Publication | undefined;
  readonly checks: FileChecks;
  readonly origin: DatasetOrigin;
};

/** Each published file with how its check really ended on this visit, in words. */
export function ChecksTable({ publication, checks, origin }: Props) {
  if (publication === undefined) return <p>{ABOUT_LABELS.noList}</p>;
  const byName: ReadonlyMap<string, FileCheck> = checks;
  const { files } = publication;
  return (
    <>
      <p className="checks-summary">
        <strong>{checksSummary(files.map(({ name }) => byName.get(name)))}</strong>{' '}
        {origin === 'saved-copy' ? SAVED_COPY_CHECK : null}
      </p>
      <DataTable
        model={{
          caption: CHECKS_CAPTION,
          columns: CHECK_COLUMNS,
          rows: files.map((file) => ({
            id: file.name,
            cells: [
              textCell(fileTitle(file)),
              textCell(checkInWords(byName.get(file.name), faultSentence)),
              numberCell(file.records),
              numberCell(file.bytes),
              textCell(file.hash.replace('sha256:', '')),
            ],
          })),
        }}
      />
    </>
  );
}
