import { RECORDED_ECONOMIES } from '../../data/recordedEconomies.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RETRY } from '../../wording/controls.ts';
import { recordsNote } from '../../wording/runningCount.ts';
import { faultSentence } from '../shared/faultSentence.ts';
import { loadRecord } from '../shared/loadRecord.ts';
import type { Comparison } from './selectComparison.ts';
import type { Records } from './useRecords.ts';

type Props = Records & { readonly comparison: Comparison };

/** Of whom there is a full record, and what became of those that did not arrive. */
export function RecordsNote({ comparison: { paths, applicants, ownIds }, failed }: Props) {
  const isRecorded = ({ id }: { readonly id: EconomyId }) =>
    RECORDED_ECONOMIES.includes(id) && !ownIds.has(id);
  const compared = paths.map(({ applicant }) => applicant);
  function again(): void {
    for (const id of failed.keys()) void loadRecord(id);
  }
  return (
    <>
      <p className="compare-notes-line">
        {recordsNote(
          namesOf(compared.filter(isRecorded)),
          namesOf(compared.filter((one) => !isRecorded(one))),
          namesOf(applicants.filter(isRecorded)),
        )}
      </p>
      {failed.size === 0 ? null : (
        <Notice urgent>
          {[...failed.values()].map((error, index) => (
            // One sentence a record, in an order that holds.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={index}>{faultSentence(error)}</p>
          ))}
          <button type="button" className="button" onClick={again}>
            {RETRY}
          </button>
        </Notice>
      )}
    </>
  );
}

function namesOf(economies: readonly { readonly name: string }[]): readonly string[] {
  return economies.map(({ name }) => name);
}
