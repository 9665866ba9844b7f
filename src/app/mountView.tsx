import { createRoot } from 'react-dom/client';
import { createMemoryRouter, createPath, RouterProvider } from 'react-router-dom';
import { DrawOnSlideContext } from '../charts/presentation.ts';
import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { StageFigure } from '../charts/StageFigure.tsx';
import { StageFault, StageNoView } from '../views/shared/StageFault.tsx';
import { StageParts } from '../views/shared/StageParts.tsx';
import type { StagePartsProps } from '../views/shared/stageParts.ts';
import { StagePartNameContext, ShowPartsContext } from '../views/shared/stageParts.ts';
import { StageWaiting } from '../views/shared/StageWaiting.tsx';
import type { MountedView, ViewOnStage } from '../views/shared/ViewDoor.ts';
import { viewRoutes } from './viewRoutes.ts';

/**
 * A view in a React root and a router of its own, since a router refuses to stand inside another.
 * Data and settings are shared all the same: the stores and the query cache belong to the module.
 */
export function mountView(element: HTMLElement, { link, part, onLink }: ViewOnStage): MountedView {
  // A fresh box each time: React complains of a container that was used before.
  const box = document.createElement('div');
  box.className = 'stage-view';
  box.addEventListener('click', keepOnStage, { capture: true });
  element.append(box);
  const router = createMemoryRouter(
    [
      {
        ErrorBoundary: StageFault,
        HydrateFallback: StageWaiting,
        children: [{ ErrorBoundary: StageFault, children: viewRoutes() }],
      },
      { path: '*', Component: StageNoView },
    ],
    { initialEntries: [link.startsWith('/') ? link : `/${link}`] },
  );
  const saved = createPath(router.state.location);
  router.subscribe(({ location }) => {
    const now = createPath(location);
    onLink?.(now, now === saved);
  });
  const root = createRoot(box);
  root.render(
    <DrawOnSlideContext value={drawOnSlide}>
      <ShowPartsContext value={showParts}>
        <StagePartNameContext value={part}>
          <RouterProvider router={router} />
        </StagePartNameContext>
      </ShowPartsContext>
    </DrawOnSlideContext>,
  );
  return {
    goTo: (next) => void router.navigate(next, { replace: true }),
    unmount: () => {
      box.remove();
      router.dispose();
      // Not while React is drawing the page around it.
      queueMicrotask(() => root.unmount());
    },
  };
}

/** Heard before the router: no link may put another page in the place of a slide. */
function keepOnStage(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link !== null && link.getAttribute('target') !== '_blank') event.preventDefault();
}

function drawOnSlide(chart: ChartFrameProps) {
  return <StageFigure {...chart} />;
}

function showParts(handed: StagePartsProps) {
  return <StageParts {...handed} />;
}
