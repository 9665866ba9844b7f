import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { ChartBoundary } from '../../charts/ChartBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LOADING } from '../../wording/controls.ts';
import { CODE_NOT_LOADED, RELOAD } from '../../wording/faults.ts';
import { AfterPaint } from './AfterPaint.tsx';

type Props = {
  /** Height in pixels of the panel to come, so that nothing moves when it does. */
  readonly height: number;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A panel whose code is fetched once the first picture is on screen, and may fail on its own. */
export function LaterPanel({ height, className, children }: Props) {
  const placeholder = (
    <div className="panel" style={{ minHeight: height }} aria-busy="true">
      <p className="visually-hidden">{LOADING}</p>
    </div>
  );
  return (
    <div className={className}>
      <AfterPaint placeholder={placeholder}>
        <ChartBoundary renderFallback={codeNotLoaded}>
          <Suspense fallback={placeholder}>{children}</Suspense>
        </ChartBoundary>
      </AfterPaint>
    </div>
  );
}

/** A browser remembers that a piece of code failed to arrive, so only a reload asks again. */
function codeNotLoaded(): ReactNode {
  return (
    <Notice urgent>
      <p>{CODE_NOT_LOADED}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {RELOAD}
      </button>
    </Notice>
  );
}
