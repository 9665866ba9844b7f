import { use } from 'react';
import { FrameMark } from '../../charts/frameMark.ts';
import { LINK_IS_BUNDLED } from '../../wording/dataSource.ts';
import { COPY_LINK, LINK_COPIED } from '../../wording/shell.ts';
import { CopyText } from './CopyText.tsx';

/** Copies the link that the view has made of its state. */
export function CopyLink({ link }: { readonly link: string }) {
  const isOwn = use(FrameMark) !== undefined;
  const done = isOwn ? `${LINK_COPIED}. ${LINK_IS_BUNDLED}.` : LINK_COPIED;
  return <CopyText label={COPY_LINK} done={done} text={() => link} />;
}
