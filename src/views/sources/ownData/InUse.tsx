import { Link } from 'react-router-dom';
import { useOwnData } from '../../../stores/ownData.ts';
import { ownDataChosen, ownDataUndone } from '../../../stores/ownDataSteps.ts';
import {
  DONE_ELSEWHERE,
  inUseSentence,
  KEEPING_TROUBLES,
  KEPT_HERE,
  keptUnseen,
  OWN_LABELS,
  THIS_TAB_ONLY,
} from '../../../wording/ownData.ts';
import { OWN_TAG } from '../../../wording/dataSource.ts';
import { paths } from '../../paths.ts';
import { eraseKeptData } from './ownActions.ts';

/** The own data on screen, what is kept of them, and every way back. */
export function InUse({ onChange }: { readonly onChange: (message: string) => void }) {
  const { own, before, kept, trouble, elsewhere } = useOwnData();
  const isNothing = own === undefined && kept === undefined && before.length === 0;
  if (isNothing && trouble === undefined && elsewhere === undefined) return null;
  return (
    <section className="notice own-in-use" aria-label={OWN_LABELS.inUse}>
      {own === undefined ? null : (
        <p>
          <strong>{OWN_TAG}.</strong> {inUseSentence(own.fileName, own.records.length, own.mode)}{' '}
          {kept === own ? KEPT_HERE : THIS_TAB_ONLY}
        </p>
      )}
      {own === undefined && kept !== undefined ? <p>{keptUnseen(kept.fileName)}</p> : null}
      {trouble === undefined ? null : <p>{KEEPING_TROUBLES[trouble]}</p>}
      {elsewhere === undefined ? null : <p>{DONE_ELSEWHERE[elsewhere]}</p>}
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
              onChange(kept === undefined ? OWN_LABELS.removed : OWN_LABELS.removedHere);
            }}
          >
            {kept === undefined ? OWN_LABELS.remove : OWN_LABELS.removeHere}
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
