import { useLayoutEffect } from 'react';
import { useRouteError } from 'react-router-dom';
import { faultSentence } from '../views/shared/faultSentence.ts';
import { RELOAD, VIEW_NOT_SHOWN } from '../wording/faults.ts';
import { endFirstSight } from './first-sight/endFirstSight.ts';
import '../views/shared/load-fault.css';

/** The last resort, when the page around the views fails itself. */
export function RootFault() {
  const error = useRouteError();
  useLayoutEffect(endFirstSight, []);
  return (
    <main className="load-fault">
      <h1>{VIEW_NOT_SHOWN}</h1>
      <p role="alert">{faultSentence(error)}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {RELOAD}
        </button>
      </p>
    </main>
  );
}
