import { useRevalidator } from 'react-router-dom';
import type { FileChecks } from '../../domain/publication.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RETRY } from '../../wording/controls.ts';
import { SOURCES_LABELS } from '../../wording/sources.ts';
import { faultSentence } from '../shared/faultSentence.ts';

/** Names each file that could not be had, so that a missing count is never taken for none. */
export function MissingFiles({ checks }: { readonly checks: FileChecks }) {
  const { revalidate, state } = useRevalidator();
  const faults = [...checks.values()].flatMap((check) =>
    check.state === 'failed' ? [faultSentence(check.error)] : [],
  );
  if (faults.length === 0) return null;
  return (
    <Notice urgent>
      <p>{SOURCES_LABELS.notLoaded}</p>
      <ul>
        {[...new Set(faults)].map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={state === 'loading'}
        onClick={() => void revalidate()}
      >
        {RETRY}
      </button>
    </Notice>
  );
}
