import { PRESENTING, WINDOW_REFUSED } from '../../../wording/presenting.ts';
import { NoteLines } from './NoteLines.tsx';

type Props = { readonly notes: string; readonly said: string };

/** Notes on the screen that the room sees as well. */
export function NotesPanel({ notes, said }: Props) {
  return (
    <aside className="stage-notes" aria-label={PRESENTING.notes}>
      {said === WINDOW_REFUSED ? <p className="stage-notes-why">{said}</p> : null}
      <NoteLines notes={notes} />
    </aside>
  );
}
