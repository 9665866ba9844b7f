import { lazy, Suspense } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import type { PartialDate } from '../../domain/partialDate.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { AS_OF_LABEL, asOfButton } from '../../wording/shell.ts';
import { paths } from '../paths.ts';
import { readSearch } from './searchReader.ts';
import './as-of-control.css';

// The day stands there at once; what changes it may come a moment later.
const AsOfControl = lazy(async () => ({
  default: (await import('./AsOfControl.tsx')).AsOfControl,
}));

/** Slides have a day each, and a reader's own file is the same on every day. */
const WITHOUT_DAY: ReadonlySet<string> = new Set([
  paths.briefing,
  paths.handout,
  paths.ownData,
  paths.ownFormat,
]);

/** The as-of date of any view: one name in every link. */
export function AsOfInLink() {
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const newestEvidence = useDatasetStore((state) => state.dataset?.newestEvidence);
  if (WITHOUT_DAY.has(pathname)) return null;
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
  const asOf = readSearch(params).day('asof') ?? newestEvidence;
  return (
    <Suspense fallback={<AsOfLabel asOf={asOf} />}>
      <AsOfControl asOf={asOf} newestEvidence={newestEvidence} onChange={change} />
    </Suspense>
  );
}

function AsOfLabel({ asOf }: { readonly asOf: PartialDate }) {
  return (
    <span className="button">
      {AS_OF_LABEL} <strong>{asOfButton(asOf)}</strong>
    </span>
  );
}
