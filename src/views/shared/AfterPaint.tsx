import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

type Props = {
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
};

/** Mounts its children once the first picture is on screen, so that their code does not delay it. */
export function AfterPaint({ placeholder, children }: Props) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // The first frame draws, the second proves that it was drawn.
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, []);
  return painted ? children : placeholder;
}
