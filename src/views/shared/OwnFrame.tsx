import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { OwnPart } from '../../domain/dataset.ts';
import { OWN_TAG } from '../../wording/dataSource.ts';

const OwnFramed = lazy(async () => ({ default: (await import('./OwnFramed.tsx')).OwnFramed }));

type Props = { readonly own: OwnPart | undefined; readonly children: ReactNode };

/** Around a view that may show the reader's own data: the frame says so, whatever the data say. */
export function OwnFrame({ own, children }: Props) {
  if (own === undefined) return children;
  return (
    <Suspense fallback={OWN_TAG}>
      <OwnFramed>{children}</OwnFramed>
    </Suspense>
  );
}
