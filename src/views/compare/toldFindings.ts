import { plainText } from '../../wording/phrase.ts';
import type { Comparison } from './selectComparison.ts';
import { selectFindings } from './selectFindings.ts';

/** The opening of the view, of a slide and of a picture of it, tells as many findings. */
export const TOLD_FINDINGS = 2;

/** The first findings as plain text; empty where there is none. */
export function toldFindings(comparison: Comparison): string {
  return selectFindings(comparison)
    .slice(0, TOLD_FINDINGS)
    .map(({ phrases }) => plainText(phrases))
    .join(' ');
}
