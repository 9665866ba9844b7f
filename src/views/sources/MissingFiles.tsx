import type { FileChecks } from '../../domain/publication.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SOURCES_LABELS } from '../../wording/sources.ts';
import { AskAgain } from '../shared/AskAgain.tsx';
import { faultSentence } from '../shared/faultSentence.ts';

/** Names each file that could not be had, so that a missing count is never taken for none. */
export function MissingFiles({ checks }: { readonly checks: FileChecks }) {
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
      <AskAgain />
    </Notice>
  );
}
