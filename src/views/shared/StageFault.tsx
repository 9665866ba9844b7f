import { useRevalidator, useRouteError } from 'react-router-dom';
import { RETRY } from '../../wording/controls.ts';
import { SLIDE_NOT_SHOWN, SLIDE_WITHOUT_VIEW } from '../../wording/stage.ts';
import { faultSentence } from './faultSentence.ts';

/** A slide whose view failed says so in its place; the talk goes on. */
export function StageFault() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  return (
    <div className="stage-fault" role="alert">
      <p>{SLIDE_NOT_SHOWN}</p>
      <p>{faultSentence(error)}</p>
      <button
        type="button"
        className="button no-print"
        disabled={state === 'loading'}
        onClick={() => void revalidate()}
      >
        {RETRY}
      </button>
    </div>
  );
}

export function StageNoView() {
  return (
    <p className="stage-fault" role="alert">
      {SLIDE_WITHOUT_VIEW}
    </p>
  );
}
