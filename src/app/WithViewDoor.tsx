import { Outlet } from 'react-router-dom';
import { ViewDoorContext } from '../views/shared/ViewDoor.ts';
import { mountView } from './mountView.tsx';

/** Hands the views in to the briefing, which shows them without knowing them. */
export function WithViewDoor() {
  return (
    <ViewDoorContext value={mountView}>
      <Outlet />
    </ViewDoorContext>
  );
}
