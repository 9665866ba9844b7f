import { PRESENTING } from '../../../wording/presenting.ts';

/** Notes as they were written, line by line. */
export function NoteLines({ notes }: { readonly notes: string }) {
  if (notes.trim() === '') return <p className="stage-quiet">{PRESENTING.noNotes}</p>;
  return notes.split('\n').map((line, index) => (
    // Lines may repeat, and have no name but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={index}>{line}</p>
  ));
}
