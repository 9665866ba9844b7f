import { Palette } from './Palette.tsx';
import { Shortcuts } from './Shortcuts.tsx';

export type Door = 'find' | 'shortcuts';

type Props = { readonly door: Door; readonly onDoor: (door: Door | undefined) => void };

/** What the two keys open. */
export function Finding({ door, onDoor }: Props) {
  const close = () => onDoor(undefined);
  return door === 'find' ? (
    <Palette onClose={close} onShortcuts={() => onDoor('shortcuts')} />
  ) : (
    <Shortcuts onClose={close} />
  );
}
