import { characterKeysChosen, useCharacterKeys } from '../../../stores/characterKeys.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import {
  CHARACTER_KEYS,
  KEYS_IN_CHART,
  PRESENTING,
  TALK_KEYS,
} from '../../../wording/presenting.ts';

/** The keys of a talk, and the way to turn the single letters off. */
export function StageHelp({ onClose }: { readonly onClose: () => void }) {
  const characterKeys = useCharacterKeys((store) => store.areOn);
  return (
    <Dialog title={PRESENTING.help} onClose={onClose}>
      <dl className="stage-keys">
        {TALK_KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{KEYS_IN_CHART}</p>
      <label className="stage-switch">
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={(event) => characterKeysChosen(event.target.checked)}
        />
        {CHARACTER_KEYS}
      </label>
    </Dialog>
  );
}
