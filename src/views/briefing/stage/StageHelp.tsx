import { singleKeysChosen, usePreferences } from '../../../stores/preferences.ts';
import type { FetchedAhead } from '../../shared/ViewDoor.ts';
import { AheadNews } from './AheadNews.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import {
  CHARACTER_KEYS,
  KEYS_IN_CHART,
  PRESENTING,
  TALK_KEYS,
} from '../../../wording/presenting.ts';

type Props = {
  /** Undefined until the first piece has come. */
  readonly fetched: FetchedAhead | undefined;
  readonly onClose: () => void;
};

/** The keys of a talk, and the way to turn the single letters off. */
export function StageHelp({ fetched, onClose }: Props) {
  const singleKeys = usePreferences((state) => state.singleKeys);
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
      <AheadNews fetched={fetched} />
      <label className="stage-switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => singleKeysChosen(event.target.checked)}
        />
        {CHARACTER_KEYS}
      </label>
    </Dialog>
  );
}
