import { OWN_LABELS } from '../../../wording/ownData.ts';
import { useDroppedFile } from './useDroppedFile.ts';

type Props = { readonly onFile: (file: File) => void; readonly onMany: () => void };

/** The browser's own control for a file, laid over the panel: a click and a drop alike reach it. */
export function FilePicker({ onFile, onMany }: Props) {
  useDroppedFile(onFile, onMany);
  return (
    <label className="panel own-drop">
      <input
        type="file"
        accept=".csv,.json"
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file !== null && file !== undefined) onFile(file);
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <span className="button is-primary">{OWN_LABELS.choose}</span>
      <span>{OWN_LABELS.drop}</span>
      <small>{OWN_LABELS.limits}</small>
    </label>
  );
}
