import { useSearchParams } from 'react-router-dom';
import type { PartialDate } from '../../domain/partialDate.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { readSearch } from './searchReader.ts';
import './as-of-control.css';

/** The as-of date of any view: one name in every link. */
export function AsOfInLink() {
  const [params, setParams] = useSearchParams();
  const newestEvidence = useDatasetStore((state) => state.dataset?.newestEvidence);
  // Keeps the place of the control, so that nothing moves when the data are here.
  if (newestEvidence === undefined) return <span className="as-of-awaited" aria-hidden="true" />;
  function change(asOf: PartialDate | undefined): void {
    setParams(
      (present) => {
        const next = new URLSearchParams(present);
        if (asOf === undefined) next.delete('asof');
        else next.set('asof', asOf);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }
  return (
    <AsOfControl
      asOf={readSearch(params).day('asof') ?? newestEvidence}
      newestEvidence={newestEvidence}
      onChange={change}
    />
  );
}
