import { useRevalidator } from 'react-router-dom';
import { RETRY } from '../../wording/controls.ts';

/** Asks anew for what the view at this address could not be given. */
export function AskAgain() {
  const { revalidate, state } = useRevalidator();
  return (
    <button
      type="button"
      className="button"
      disabled={state === 'loading'}
      onClick={() => void revalidate()}
    >
      {RETRY}
    </button>
  );
}
