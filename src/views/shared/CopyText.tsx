import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { COPY_BY_HAND } from '../../wording/shell.ts';

type Props = {
  readonly label: string;
  /** Said once the text is copied. */
  readonly done: string;
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly className?: string;
};

/** Copies a text, and shows it where the browser will not copy. */
export function CopyText({ label, done, text, className = 'button' }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | { readonly byHand: string }>('none');
  async function copy(): Promise<void> {
    const made = text();
    try {
      await navigator.clipboard.writeText(made);
      setOutcome('copied');
    } catch {
      // Plain http and some policies leave no clipboard.
      setOutcome({ byHand: made });
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className={outcome === 'copied' ? 'copy-link-done' : 'visually-hidden'}>
        {outcome === 'copied' ? done : ''}
      </span>
      {typeof outcome === 'object' ? (
        <Dialog title={label} onClose={() => setOutcome('none')}>
          <p>{COPY_BY_HAND}</p>
          <p>
            <input
              className="copy-link-field"
              readOnly
              value={outcome.byHand}
              aria-label={label}
              onFocus={(event) => event.currentTarget.select()}
            />
          </p>
        </Dialog>
      ) : null}
    </>
  );
}
