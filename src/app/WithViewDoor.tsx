import { Outlet } from 'react-router-dom';
import { FetchAheadContext, ViewDoorContext } from '../views/shared/ViewDoor.ts';
import { mountView } from './mountView.tsx';
import { fetchAhead } from './talk-ahead/fetchAhead.ts';
import { holdLockWhilePresenting } from './take-along/presentingLock.ts';

// A talk begins nowhere but below this, also where its address is opened or loaded anew.
holdLockWhilePresenting();

/** Hands the views in to the briefing, which shows them without knowing them. */
export function WithViewDoor() {
  return (
    <ViewDoorContext value={mountView}>
      <FetchAheadContext value={fetchAhead}>
        <Outlet />
      </FetchAheadContext>
    </ViewDoorContext>
  );
}
