import { useLocation } from 'react-router-dom';
import { singleKeysChosen, usePreferences } from '../../stores/preferences.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ShortcutList } from '../../wording/shortcuts.ts';
import {
  EVERYWHERE,
  IN_THIS_VIEW,
  NO_OWN_SHORTCUTS,
  SETTING_NOT_KEPT,
  SHORTCUTS,
  SHORTCUTS_TITLE,
  SINGLE_KEYS_LABEL,
  SINGLE_KEYS_NOTE,
} from '../../wording/shortcuts.ts';
import { viewAt } from '../viewAt.ts';
import './palette.css';

/** The keys of the present view, and the choice to do without the single ones. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { pathname } = useLocation();
  const { singleKeys, canBeKept } = usePreferences();
  const own = shortcutsOf(pathname);
  return (
    <Dialog title={SHORTCUTS_TITLE} onClose={onClose}>
      <div className="shortcuts">
        <List list={EVERYWHERE} />
        {own.length === 0 ? (
          <section>
            <h3>{IN_THIS_VIEW}</h3>
            <p>{NO_OWN_SHORTCUTS}</p>
          </section>
        ) : (
          own.map((list) => <List key={list.title} list={list} />)
        )}
        <div>
          <label className="shortcuts-choice">
            <input
              type="checkbox"
              checked={singleKeys}
              onChange={(event) => singleKeysChosen(event.currentTarget.checked)}
            />
            {SINGLE_KEYS_LABEL}
          </label>
          <p>
            <small>{SINGLE_KEYS_NOTE}</small>
          </p>
          <p role="status">{canBeKept ? '' : SETTING_NOT_KEPT}</p>
        </div>
      </div>
    </Dialog>
  );
}

/** `/timelines/KAZ` has the keys of the timelines. */
function shortcutsOf(path: string): readonly ShortcutList[] {
  const view = viewAt(path);
  return view === undefined ? [] : SHORTCUTS[view];
}

function List({ list: { title, shortcuts } }: { readonly list: ShortcutList }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
