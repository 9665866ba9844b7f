import { COPY_LINK, LINK_COPIED } from '../../wording/shell.ts';
import { CopyText } from './CopyText.tsx';

/** Copies the address of the present state, with the version of the data it was made with. */
export function CopyLink({ version }: { readonly version: string }) {
  return (
    <CopyText
      label={COPY_LINK}
      done={LINK_COPIED}
      text={() => linkWithVersion(location.href, version)}
    />
  );
}

/** The address with `data=version` in its hash part. */
export function linkWithVersion(address: string, version: string): string {
  const [page = '', hash = ''] = address.split('#', 2);
  const [path = '', query = ''] = hash.split('?', 2);
  const params = new URLSearchParams(query);
  params.set('data', version);
  return `${page}#${path || '/'}?${params.toString().replaceAll('%2C', ',')}`;
}
