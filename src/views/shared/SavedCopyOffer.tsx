import { Suspense, use } from 'react';
import { readCopy } from '../../data/savedCopy.ts';
import type { SavedCopy } from '../../data/savedCopy.ts';
import { savedCopyChosen } from '../../stores/dataset.ts';
import { NO_COPY_KEPT, savedCopyOffer } from '../../wording/faults.ts';

let copyAtStart: Promise<SavedCopy | undefined> | undefined;

/** Read once: while the published data cannot be had, nothing replaces the copy. */
function keptCopy(): Promise<SavedCopy | undefined> {
  copyAtStart ??= readCopy();
  return copyAtStart;
}

type Props = {
  /** After the choice is noted; a loader that still waits needs no more. */
  readonly onChosen?: () => void;
};

/** A way out when the network gives nothing: the last data that passed every check here. */
export function SavedCopyOffer({ onChosen }: Props) {
  return (
    <Suspense fallback={null}>
      <Offer onChosen={onChosen} />
    </Suspense>
  );
}

function Offer({ onChosen }: { readonly onChosen: Props['onChosen'] | undefined }) {
  const copy = use(keptCopy());
  if (copy === undefined) return <span>{NO_COPY_KEPT}</span>;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        savedCopyChosen();
        onChosen?.();
      }}
    >
      {savedCopyOffer(copy.version, copy.newestEvidence)}
    </button>
  );
}
