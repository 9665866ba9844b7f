import type { MissingContent } from '../../exports/slideContent.ts';
import { noSuchPart, SLIDE_MISSING } from '../../wording/slideContent.ts';

/** A slide that has nothing to show says why. */
export function missingContent(why: string): MissingContent {
  return { kind: 'missing', title: SLIDE_MISSING, finding: why };
}

export function missingPart(part: string): MissingContent {
  return missingContent(noSuchPart(part));
}
