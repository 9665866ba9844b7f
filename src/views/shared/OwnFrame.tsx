import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { FrameMark } from '../../charts/frameMark.ts';
import type { OwnPart } from '../../domain/dataset.ts';
import { OWN_TAG } from '../../wording/dataSource.ts';

const OwnBadge = lazy(async () => ({ default: (await import('./OwnNotice.tsx')).OwnBadge }));

type Props = { readonly own: OwnPart | undefined; readonly children: ReactNode };

/** Around a view that may show the reader's own data: the frame says so, whatever the data say. */
export function OwnFrame({ own, children }: Props) {
  if (own === undefined) return children;
  return (
    <FrameMark value={OWN_TAG}>
      {children}
      <Suspense fallback={OWN_TAG}>
        <OwnBadge />
      </Suspense>
    </FrameMark>
  );
}
