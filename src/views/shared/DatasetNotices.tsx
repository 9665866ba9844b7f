import { lazy, Suspense } from 'react';
import { useRevalidator } from 'react-router-dom';
import type { Dataset } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { comparePartialDates } from '../../domain/partialDate.ts';
import { publishedDataChosen, useDatasetStore } from '../../stores/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { Notice } from '../../ui/Notice.tsx';
import { earlierState, vouchedUntil } from '../../wording/durationFindings.ts';
import {
  BACK_TO_PUBLISHED,
  NOT_CHECKED,
  savedCopyShown,
  WAITING_FOR_PUBLISHED,
} from '../../wording/faults.ts';
import { faultSentence } from './faultSentence.ts';

const OwnNotice = lazy(async () => ({ default: (await import('./OwnNotice.tsx')).OwnNotice }));

type Props = {
  readonly dataset: Dataset;
  readonly asOf: PartialDate;
};

/** What must be said of the data on screen, and of the day they are shown for, in every view. */
export function DatasetNotices({ dataset, asOf }: Props) {
  const { origin, integrity, newestEvidence } = dataset;
  const hasOwn = useOwnData((state) => state.own !== undefined);
  const order = comparePartialDates(asOf, newestEvidence);
  return (
    <>
      {hasOwn ? (
        <Suspense fallback={null}>
          <OwnNotice dataset={dataset} />
        </Suspense>
      ) : null}
      {origin === 'saved-copy' ? <CopyNotice dataset={dataset} /> : null}
      {integrity === 'unchecked' ? <Notice>{NOT_CHECKED}</Notice> : null}
      {order > 0 ? <Notice>{vouchedUntil(newestEvidence)}</Notice> : null}
      {order < 0 ? <Notice>{earlierState(asOf)}</Notice> : null}
    </>
  );
}

/** A copy says that it is one, and leads back. */
function CopyNotice({ dataset: { version, newestEvidence } }: { readonly dataset: Dataset }) {
  const { revalidate, state } = useRevalidator();
  const refusal = useDatasetStore((store) => store.refusal);
  return (
    <Notice>
      <p>{savedCopyShown(version, newestEvidence)}</p>
      {state === 'loading' ? (
        <p>{WAITING_FOR_PUBLISHED}</p>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            publishedDataChosen();
            void revalidate();
          }}
        >
          {BACK_TO_PUBLISHED}
        </button>
      )}
      {refusal === undefined ? null : <p>{faultSentence(refusal)}</p>}
    </Notice>
  );
}
