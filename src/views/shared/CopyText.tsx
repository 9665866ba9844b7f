import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { COPY_BY_HAND } from '../../wording/shell.ts';

type Props = {
  readonly label: string;
  /** A longer name for those who hear the button and do not see what it stands beside. */
  readonly name?: string;
  readonly className?: string;
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly done: string;
  /** Introduces the text where the browser does not copy. */
  readonly byHand?: string;
};

/** Copies a text; where there is no clipboard, shows it to be copied by hand. */
export function CopyText({
  label,
  name = label,
  className = 'button',
  text,
  done,
  byHand = COPY_BY_HAND,
}: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | { readonly byHand: string }>('none');

  async function copy(): Promise<void> {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      setOutcome('copied');
    } catch {
      // Plain http and some policies leave no clipboard.
      setOutcome({ byHand: wanted });
    }
  }

  return (
    <>
      <button type="button" className={className} aria-label={name} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className={outcome === 'copied' ? 'copy-link-done' : 'visually-hidden'}>
        {outcome === 'copied' ? done : ''}
      </span>
      {typeof outcome === 'object' ? (
        <Dialog title={name} onClose={() => setOutcome('none')}>
          <p>{byHand}</p>
          <p>
            <textarea
              className="copy-link-field"
              readOnly
              value={outcome.byHand}
              aria-label={name}
              onFocus={(event) => event.currentTarget.select()}
            />
          </p>
        </Dialog>
      ) : null}
    </>
  );
}
