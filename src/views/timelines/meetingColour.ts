import { hueColour, huesOf } from '../../charts/emphasis.ts';
import type { EconomyId } from '../../domain/accession.ts';

/** The economy's own colour where it has a fixed one: free hues belong to what is highlighted. */
export function meetingColour(economy: EconomyId): string {
  const hue = huesOf([economy]).get(economy);
  return hue === 'blr' || hue === 'kaz' ? hueColour(hue) : 'var(--accent)';
}
