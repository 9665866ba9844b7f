import { create } from 'zustand';

type NewVersionState = {
  /** A later build lies ready in this browser; put off until the next visit where the reader said so. */
  readonly state: 'none' | 'waiting' | 'put-off' | 'held-by-presentation';
};

export const useNewVersion = create<NewVersionState>(() => ({ state: 'none' }));

export function newVersionArrived(): void {
  useNewVersion.setState({ state: 'waiting' });
}

export function newVersionPutOff(): void {
  useNewVersion.setState({ state: 'put-off' });
}

export function newVersionHeld(): void {
  useNewVersion.setState({ state: 'held-by-presentation' });
}
