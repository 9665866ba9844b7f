import { lazy, Suspense } from 'react';
import { Outlet } from 'react-router-dom';
import { AfterPaint } from '../views/shared/AfterPaint.tsx';
import { FetchAheadContext, ViewDoorContext } from '../views/shared/ViewDoor.ts';
import { mountView } from './mountView.tsx';
import { fetchAhead } from './talk-ahead/fetchAhead.ts';
import { holdLockWhilePresenting } from './take-along/presentingLock.ts';

/** A talk opened at its address has no page around it that would keep it. */
const KeptOffline = lazy(async () => ({
  default: await import('./take-along/KeptOffline.tsx').then(
    ({ KeptOffline: loaded }) => loaded,
    () => () => null,
  ),
}));

/** One file needs no keeping: it is all there, or not opened at all. */
const IS_ONE_FILE = import.meta.env.MODE === 'single-file';

// A talk begins nowhere but below this, also where its address is opened or loaded anew.
holdLockWhilePresenting();

/** Hands the views in to the briefing, which shows them without knowing them. */
export function WithViewDoor() {
  return (
    <ViewDoorContext value={mountView}>
      <FetchAheadContext value={fetchAhead}>
        <Outlet />
        {IS_ONE_FILE ? null : (
          <AfterPaint placeholder={null}>
            <Suspense fallback={null}>
              <KeptOffline />
            </Suspense>
          </AfterPaint>
        )}
      </FetchAheadContext>
    </ViewDoorContext>
  );
}
