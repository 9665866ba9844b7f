import { lazy, Suspense, useState } from 'react';
import { COPY_BY_HAND } from '../../wording/shell.ts';

const CopyByHand = lazy(async () => ({ default: (await import('./CopyByHand.tsx')).CopyByHand }));

type Props = {
  readonly label: string;
  /** A longer name for those who hear the button and do not see what it stands beside. */
  readonly name?: string;
  readonly className?: string;
  /** Made when it is asked for. */
  readonly text: () => string | Promise<string>;
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
    const wanted = await text();
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
        <Suspense fallback={null}>
          <CopyByHand
            title={name}
            introduction={byHand}
            text={outcome.byHand}
            onClose={() => setOutcome('none')}
          />
        </Suspense>
      ) : null}
    </>
  );
}
