import { PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { faultSentence } from './faultSentence.ts';

/** Why the sources are not there; without an error they came, but of another version. */
export function sourcesFault(error: unknown): string {
  return error === undefined ? PROVENANCE_LABELS.sourcesOfOtherVersion : faultSentence(error);
}
