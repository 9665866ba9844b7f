import { use } from 'react';
import { FrameMark } from '../../charts/frameMark.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { printFoot } from '../../wording/shell.ts';

type Props = {
  /** Opens the same view. */
  readonly link: string;
  /** Of the data, in words. */
  readonly version: string;
  readonly asOf: PartialDate;
};

/** On paper only: the address that opens the same view, the day and the data it shows. */
export function PrintFoot({ link, version, asOf }: Props) {
  const mark = use(FrameMark);
  return (
    <p className="print-only print-foot">
      {mark === undefined ? null : <strong>{mark}. </strong>}
      {printFoot(link, asOf, version)}
    </p>
  );
}
