import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { LOADING } from '../../wording/controls.ts';
import { LOADING_SLOWLY, STILL_LOADING } from '../../wording/faults.ts';

const SLOW_AFTER_MS = 3_000;
const VERY_SLOW_AFTER_MS = 10_000;

type Props = {
  /** What stands beside the words once waiting has become long. */
  readonly children?: ReactNode;
};

/** Says that something is on its way, that it is slow, and at last offers ways on. */
export function SlowNotice({ children }: Props) {
  const isSlow = useElapsed(SLOW_AFTER_MS);
  const isVerySlow = useElapsed(VERY_SLOW_AFTER_MS);
  const slowText = isVerySlow ? LOADING_SLOWLY : STILL_LOADING;
  return (
    <>
      <p role="status" className={isSlow ? undefined : 'visually-hidden'}>
        {isSlow ? slowText : LOADING}
      </p>
      {isVerySlow ? children : null}
    </>
  );
}

function useElapsed(milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return elapsed;
}
