import type { SourceKey } from './provenance.ts';

/** A stretch of a note: words, or the key of a source that it names. */
export type NotePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'source'; readonly key: SourceKey };

/** Keys are small letters and digits joined by hyphens; what only looks like one stays words. */
const KEY = /([a-z\d]+(?:-[a-z\d]+)+)/;

/** Cuts a note where it names sources, so that a reader sees what a bare key stands for. */
export function partsOfNote(
  note: string,
  isSource: (key: SourceKey) => boolean,
): readonly NotePart[] {
  return note
    .split(KEY)
    .filter((text) => text !== '')
    .map((text) => (isSource(text) ? { kind: 'source', key: text } : { kind: 'words', text }));
}
