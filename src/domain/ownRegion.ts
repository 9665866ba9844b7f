import type { Area } from './accession.ts';
import { nameKey } from './nameKey.ts';

/** The M49 codes of the regions by which the bundled records are filtered. */
const REGIONS: ReadonlyMap<string, Area> = new Map(
  [
    { code: '002', name: 'Africa' },
    { code: '019', name: 'Americas' },
    { code: '142', name: 'Asia' },
    { code: '150', name: 'Europe' },
    { code: '009', name: 'Oceania' },
  ].map((area) => [nameKey(area.name), area] as const),
);

/** The region of M49 that a text names, in whatever letters. */
export function knownRegion(name: string): Area | undefined {
  return REGIONS.get(nameKey(name));
}
