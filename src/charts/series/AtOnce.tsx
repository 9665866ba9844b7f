import type { ReactNode } from 'react';
import { AnimationControllerProvider } from 'recharts';
import type { AnimationController } from 'recharts';

/** Between two estimates lies no third: a curve on its way would show what is true of neither. */
const finishAtOnce: AnimationController = (_clock, _animation, listener) => {
  listener(1);
  return () => undefined;
};

/** Draws the series within as they end, without a way there. */
export function AtOnce({ children }: { readonly children: ReactNode }) {
  return <AnimationControllerProvider value={finishAtOnce}>{children}</AnimationControllerProvider>;
}
