import { COPY_LINK, LINK_COPIED } from '../../wording/shell.ts';
import { CopyText } from './CopyText.tsx';

/** Copies the link that the view has made of its state. */
export function CopyLink({ link }: { readonly link: string }) {
  return <CopyText label={COPY_LINK} done={LINK_COPIED} text={() => link} />;
}
