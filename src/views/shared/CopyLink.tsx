import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { COPY_BY_HAND, COPY_LINK, LINK_COPIED } from '../../wording/shell.ts';

/** Copies the address of the present state, with the version of the data it was made with. */
export function CopyLink({ version }: { readonly version: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | { readonly byHand: string }>('none');
  async function copy(): Promise<void> {
    const link = linkWithVersion(location.href, version);
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      // Plain http and some policies leave no clipboard.
      setOutcome({ byHand: link });
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {COPY_LINK}
      </button>
      <span role="status" className={outcome === 'copied' ? 'copy-link-done' : 'visually-hidden'}>
        {outcome === 'copied' ? LINK_COPIED : ''}
      </span>
      {typeof outcome === 'object' ? (
        <Dialog title={COPY_LINK} onClose={() => setOutcome('none')}>
          <p>{COPY_BY_HAND}</p>
          <p>
            <input
              className="copy-link-field"
              readOnly
              value={outcome.byHand}
              aria-label={COPY_LINK}
              onFocus={(event) => event.currentTarget.select()}
            />
          </p>
        </Dialog>
      ) : null}
    </>
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
