import { create } from 'zustand';

const KEY = 'article-xii/character-keys';

/** Whether single characters such as B steer a talk: whoever speaks to the machine turns them off. */
export const useCharacterKeys = create<{ readonly areOn: boolean }>(() => ({ areOn: readKept() }));

export function characterKeysChosen(areOn: boolean): void {
  useCharacterKeys.setState({ areOn });
  try {
    localStorage.setItem(KEY, areOn ? 'on' : 'off');
  } catch {
    // It then holds for this visit.
  }
}

function readKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
