import type { PartialDate } from '../../domain/partialDate.ts';
import { printFoot } from '../../wording/shell.ts';
import { linkWithVersion } from './CopyLink.tsx';

type Props = { readonly version: string; readonly asOf: PartialDate };

/** On paper only: the address that opens the same view, the day and the data it shows. */
export function PrintFoot({ version, asOf }: Props) {
  return (
    <p className="print-only print-foot">
      {printFoot(linkWithVersion(location.href, version), asOf, version)}
    </p>
  );
}
