import { Link, useRevalidator, useRouteError } from 'react-router-dom';
import { DatasetError } from '../../data/DatasetError.ts';
import { publishedDataChosen } from '../../stores/dataset.ts';
import { RETRY } from '../../wording/controls.ts';
import { RELOAD, VIEW_NOT_SHOWN } from '../../wording/faults.ts';
import { TO_DURATIONS } from '../../wording/shell.ts';
import { paths } from '../paths.ts';
import { FaultList } from './FaultList.tsx';
import { faultSentence } from './faultSentence.ts';
import { PageTitle } from './PageTitle.tsx';
import { SavedCopyOffer } from './SavedCopyOffer.tsx';
import { SlowNotice } from './SlowNotice.tsx';
import './load-fault.css';

/** Stands where a view would: says what failed, and offers every way on. */
export function LoadFault() {
  const error = useRouteError();
  const fault = error instanceof DatasetError ? error : undefined;
  return (
    <main className="load-fault" id="content">
      <PageTitle title={VIEW_NOT_SHOWN} />
      <p role="alert">{faultSentence(error)}</p>
      {fault?.where.faults === undefined ? null : <FaultList faults={fault.where.faults} />}
      <div className="load-fault-ways">
        {fault === undefined ? null : <DataWays />}
        <button type="button" className="button" onClick={() => location.reload()}>
          {RELOAD}
        </button>
        <Link to={paths.durations}>{TO_DURATIONS}</Link>
      </div>
    </main>
  );
}

/** Asking again, or going on with the copy; while asking, how it goes. */
function DataWays() {
  const { revalidate, state } = useRevalidator();
  if (state === 'loading') {
    return (
      <>
        <SlowNotice />
        <SavedCopyOffer />
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        className="button is-primary"
        onClick={() => {
          publishedDataChosen();
          void revalidate();
        }}
      >
        {RETRY}
      </button>
      <SavedCopyOffer onChosen={() => void revalidate()} />
    </>
  );
}
