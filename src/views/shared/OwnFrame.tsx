import { lazy, Suspense, use } from 'react';
import type { ReactNode } from 'react';
import { FrameMark } from '../../charts/frameMark.ts';
import type { OwnPart } from '../../domain/dataset.ts';
import { OWN_TAG } from '../../wording/dataSource.ts';
import { ShowPartsContext } from './stageParts.ts';

const OwnBadge = lazy(async () => ({ default: (await import('./OwnNotice.tsx')).OwnBadge }));

type Props = { readonly own: OwnPart | undefined; readonly children: ReactNode };

/** Around a view that may show the reader's own data: the frame says so, whatever the data say. */
export function OwnFrame({ own, children }: Props) {
  const isOnStage = use(ShowPartsContext) !== undefined;
  if (own === undefined) return children;
  return (
    <FrameMark value={OWN_TAG}>
      {children}
      {isOnStage ? null : (
        <Suspense fallback={OWN_TAG}>
          <OwnBadge />
        </Suspense>
      )}
    </FrameMark>
  );
}
