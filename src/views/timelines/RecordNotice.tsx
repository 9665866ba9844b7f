import { DatasetError } from '../../data/DatasetError.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { useTimelinesStore } from '../../stores/timelines.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PARTIAL_RECORD, RECORD_NOT_SHOWN } from '../../wording/timelines.ts';
import { AskAgain } from '../shared/AskAgain.tsx';
import { FaultList } from '../shared/FaultList.tsx';
import { faultSentence } from '../shared/faultSentence.ts';

type Props = { readonly economy: EconomyId; readonly kind: Timeline['kind'] };

/** Says that a timeline is partial, and where it stands for a record that did not arrive, why. */
export function RecordNotice({ economy, kind }: Props) {
  const recorded = useTimelinesStore((state) => state.timelines.get(economy));
  if (kind === 'page') return null;
  if (recorded?.state !== 'failed') return <Notice>{PARTIAL_RECORD}</Notice>;
  const { error } = recorded;
  const fault = error instanceof DatasetError ? error : undefined;
  return (
    <Notice urgent>
      <p>
        {faultSentence(error)} {RECORD_NOT_SHOWN}
      </p>
      {fault?.where.faults === undefined ? null : <FaultList faults={fault.where.faults} />}
      <AskAgain />
    </Notice>
  );
}
