import type { SourceCatalogue } from '../domain/dataset.ts';
import { partsOfNote } from '../domain/noteText.ts';
import type { SourceKey } from '../domain/provenance.ts';

/** "World Trade Organization: Accessions: Kazakhstan"; the bare key where the catalogue lacks it. */
export function sourceNamed(key: SourceKey, catalogue: SourceCatalogue | undefined): string {
  const source = catalogue?.get(key);
  if (source === undefined) return key;
  return source.publisher === undefined ? source.title : `${source.publisher}: ${source.title}`;
}

/** A note with the sources that it names by their keys told in words. */
export function noteNamed(note: string, catalogue: SourceCatalogue | undefined): string {
  return partsOfNote(note, (key) => catalogue?.has(key) === true)
    .map((part) => (part.kind === 'words' ? part.text : sourceNamed(part.key, catalogue)))
    .join('');
}
