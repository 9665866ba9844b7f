import { useRevalidator, useRouteError } from 'react-router-dom';
import { DatasetError } from '../../data/DatasetError.ts';
import { publishedDataChosen } from '../../stores/dataset.ts';
import { RETRY } from '../../wording/controls.ts';
import {
  CODE_NOT_LOADED,
  failureSentence,
  RELOAD,
  UNEXPECTED_FAULT,
  VIEW_NOT_SHOWN,
} from '../../wording/faults.ts';
import { FaultList } from './FaultList.tsx';
import { SavedCopyOffer } from './SavedCopyOffer.tsx';
import './load-fault.css';

/** Stands where a view would: says what failed, and offers every way on. */
export function LoadFault() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const fault = error instanceof DatasetError ? error : undefined;
  return (
    <main className="load-fault" id="content">
      <h1 tabIndex={-1}>{VIEW_NOT_SHOWN}</h1>
      <p role="alert">{faultSentence(error)}</p>
      {fault?.where.faults === undefined ? null : <FaultList faults={fault.where.faults} />}
      <p className="load-fault-ways">
        {fault === undefined ? null : (
          <button
            type="button"
            className="button is-primary"
            disabled={state === 'loading'}
            onClick={() => {
              publishedDataChosen();
              void revalidate();
            }}
          >
            {RETRY}
          </button>
        )}
        <button type="button" className="button" onClick={() => location.reload()}>
          {RELOAD}
        </button>
        {fault === undefined ? null : <SavedCopyOffer onChosen={() => void revalidate()} />}
      </p>
    </main>
  );
}

function faultSentence(error: unknown): string {
  if (error instanceof DatasetError) return failureSentence(error.dataset, error.what, error.where);
  return isCodeFault(error) ? CODE_NOT_LOADED : UNEXPECTED_FAULT;
}

/** A view's code that could not be fetched rejects with a TypeError in every browser. */
function isCodeFault(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/i.test(error.message);
}
