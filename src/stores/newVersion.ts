import { create } from 'zustand';

type NewVersionState = {
  /**
   * A later build lies ready in this browser; put off until the next visit where the reader said so.
   * Asked for, it is let in by the browser, which may not do so at once.
   */
  readonly state:
    | 'none'
    | 'waiting'
    | 'put-off'
    | 'held-by-presentation'
    | 'asked-for'
    | 'not-let-in';
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

export function newVersionAskedFor(): void {
  useNewVersion.setState({ state: 'asked-for' });
}

export function newVersionNotLetIn(): void {
  useNewVersion.setState({ state: 'not-let-in' });
}

/** It is what is on screen. */
export function newVersionShown(): void {
  useNewVersion.setState({ state: 'none' });
}
