import { create } from 'zustand';

type PresentingState = {
  /** While a talk runs here nothing may offer itself, reload or take room on the screen. */
  readonly isPresenting: boolean;
};

export const usePresenting = create<PresentingState>(() => ({ isPresenting: false }));

export function presentationBegan(): void {
  usePresenting.setState({ isPresenting: true });
}

export function presentationEnded(): void {
  usePresenting.setState({ isPresenting: false });
}
