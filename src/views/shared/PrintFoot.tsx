import type { PartialDate } from '../../domain/partialDate.ts';
import { printFoot } from '../../wording/shell.ts';

type Props = {
  /** Opens the same view. */
  readonly link: string;
  readonly version: string;
  readonly asOf: PartialDate;
};

/** On paper only: the address that opens the same view, the day and the data it shows. */
export function PrintFoot({ link, version, asOf }: Props) {
  return <p className="print-only print-foot">{printFoot(link, asOf, version)}</p>;
}
