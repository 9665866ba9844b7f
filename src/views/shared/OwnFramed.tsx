import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { FrameMark } from '../../charts/frameMark.ts';
import { OWN_TAG } from '../../wording/dataSource.ts';
import { paths } from '../paths.ts';

/**
 * A view of the reader's own data. They may be very many, so the view is drawn piece by piece once
 * the step that led to it has been answered.
 */
export function OwnFramed({ children }: { readonly children: ReactNode }) {
  const isAnswered = useDeferredValue(true, false);
  return (
    <FrameMark value={OWN_TAG}>
      {isAnswered ? children : null}
      <OwnBadge />
    </FrameMark>
  );
}

/** Stays in sight however far the page is scrolled, and leads to where the data can be put away. */
function OwnBadge() {
  return (
    <Link className="own-badge no-print" to={paths.ownData}>
      {OWN_TAG}
    </Link>
  );
}
