import { useRevalidator } from 'react-router-dom';
import type { Dataset } from '../../domain/dataset.ts';
import { publishedDataChosen } from '../../stores/dataset.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BACK_TO_PUBLISHED, NOT_CHECKED, savedCopyShown } from '../../wording/faults.ts';

/** What must be said of the data on screen wherever they are shown. */
export function DatasetNotices({ dataset }: { readonly dataset: Dataset }) {
  const { revalidate } = useRevalidator();
  const { origin, integrity, version, newestEvidence } = dataset;
  return (
    <>
      {origin === 'saved-copy' ? (
        <Notice>
          <p>{savedCopyShown(version, newestEvidence)}</p>
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
        </Notice>
      ) : null}
      {integrity === 'unchecked' ? <Notice>{NOT_CHECKED}</Notice> : null}
    </>
  );
}
