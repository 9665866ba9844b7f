import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { COPY_BY_HAND, COPY_LINK, LINK_COPIED } from '../../wording/shell.ts';

/** Copies the link that the view has made of its state. */
export function CopyLink({ link }: { readonly link: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | { readonly byHand: string }>('none');
  async function copy(): Promise<void> {
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
