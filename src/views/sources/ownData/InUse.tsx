import { Link } from 'react-router-dom';
import { useOwnData } from '../../../stores/ownData.ts';
import { ownDataChosen, ownDataUndone } from '../../../stores/ownDataSteps.ts';
import {
  inUseSentence,
  KEEPING_TROUBLES,
  KEPT_HERE,
  OWN_LABELS,
  THIS_TAB_ONLY,
} from '../../../wording/ownData.ts';
import { OWN_TAG } from '../../../wording/dataSource.ts';
import { paths } from '../../paths.ts';
import { eraseKeptData } from './ownActions.ts';

/** The own data on screen, what is kept of them, and every way back. */
export function InUse({ onChange }: { readonly onChange: (message: string) => void }) {
  const { own, before, kept, trouble } = useOwnData();
  if (own === undefined && before.length === 0 && kept === undefined && trouble === undefined) {
    return null;
  }
  return (
    <section className="notice own-in-use" aria-label={OWN_LABELS.inUse}>
      {own === undefined ? null : (
        <p>
          <strong>{OWN_TAG}.</strong> {inUseSentence(own.fileName, own.records.length, own.mode)}{' '}
          {kept === own ? KEPT_HERE : THIS_TAB_ONLY}
        </p>
      )}
      {trouble === undefined ? null : <p>{KEEPING_TROUBLES[trouble]}</p>}
      <p className="own-data-actions">
        {own === undefined ? null : (
          <>
            <Link className="button" to={paths.durations}>
              {OWN_LABELS.durations}
            </Link>
            <Link className="button" to={paths.compare}>
              {OWN_LABELS.compare}
            </Link>
          </>
        )}
        {before.length === 0 ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              ownDataUndone();
              onChange(OWN_LABELS.undone);
            }}
          >
            {OWN_LABELS.undo}
          </button>
        )}
        {own === undefined ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              ownDataChosen(undefined);
              onChange(OWN_LABELS.removed);
            }}
          >
            {OWN_LABELS.remove}
          </button>
        )}
        {kept === undefined && trouble === undefined ? null : (
          <button
            type="button"
            className="button"
            onClick={() => void eraseKeptData().then(onChange)}
          >
            {OWN_LABELS.erase}
          </button>
        )}
      </p>
    </section>
  );
}
