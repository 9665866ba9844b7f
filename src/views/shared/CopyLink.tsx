import { use } from 'react';
import { FrameMark } from '../../charts/frameMark.ts';
import { LINK_IS_BUNDLED } from '../../wording/dataSource.ts';
import { COPY_BY_HAND, COPY_LINK, LINK_COPIED } from '../../wording/shell.ts';
import { CopyText } from './CopyText.tsx';

type Props = {
  readonly link: string;
  /** What the link leaves out, where own data are shown. */
  readonly note?: string;
};

/** Copies the link that the view has made of its state. */
export function CopyLink({ link, note = LINK_IS_BUNDLED }: Props) {
  const said = use(FrameMark) === undefined ? '' : `${note}. `;
  return (
    <CopyText
      label={COPY_LINK}
      done={said === '' ? LINK_COPIED : `${LINK_COPIED}. ${said}`}
      byHand={said + COPY_BY_HAND}
      text={() => link}
    />
  );
}
