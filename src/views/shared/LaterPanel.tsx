import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { ChartBoundary } from '../../charts/ChartBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LOADING, RETRY } from '../../wording/controls.ts';
import { RELOAD } from '../../wording/faults.ts';
import { faultSentence, isCodeFault } from './faultSentence.ts';
import { NearSight } from './NearSight.tsx';

type Props = {
  /** Height in pixels of the panel to come, so that nothing moves when it does. */
  readonly height: number;
  readonly className?: string;
  /** What the panel shows: a change of it draws anew after a fault. */
  readonly drawn: unknown;
  readonly children: ReactNode;
};

/** A panel whose code is fetched once the first picture is on screen, and may fail on its own. */
export function LaterPanel({ height, className, drawn, children }: Props) {
  const placeholder = (
    <div className="panel" style={{ minHeight: height }} aria-busy="true">
      <p className="visually-hidden">{LOADING}</p>
    </div>
  );
  return (
    <div className={className}>
      <NearSight placeholder={placeholder}>
        <ChartBoundary drawn={drawn} renderFallback={renderFault}>
          <Suspense fallback={placeholder}>{children}</Suspense>
        </ChartBoundary>
      </NearSight>
    </div>
  );
}

/** A browser remembers that a piece of code failed to arrive, so for that only a reload helps. */
export function renderFault(redraw: () => void, error: unknown): ReactNode {
  const isCode = isCodeFault(error);
  return (
    <Notice urgent>
      <p>{faultSentence(error)}</p>
      <button
        type="button"
        className="button"
        onClick={() => (isCode ? location.reload() : redraw())}
      >
        {isCode ? RELOAD : RETRY}
      </button>
    </Notice>
  );
}
