import { createHashRouter, redirect } from 'react-router-dom';
import { LoadFault } from '../views/shared/LoadFault.tsx';
import { loadDataset } from '../views/shared/loadDataset.ts';
import { paths } from '../views/paths.ts';
import { NotFound } from './NotFound.tsx';
import { Shell, ShellWhileLoading } from './Shell.tsx';

export const router = createHashRouter([
  {
    Component: Shell,
    HydrateFallback: ShellWhileLoading,
    children: [
      {
        path: paths.home,
        loader: ({ request }) => redirect(paths.durations + new URL(request.url).search),
      },
      {
        path: paths.durations,
        // The data are asked for while the view's code is still on its way.
        loader: loadDataset,
        // A change of filters needs no new data; only asking again at the same address does.
        shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
        ErrorBoundary: LoadFault,
        lazy: {
          Component: async () =>
            (await import('../views/durations/DurationsView.tsx')).DurationsView,
        },
      },
      {
        path: paths.timelines,
        ErrorBoundary: LoadFault,
        lazy: {
          loader: async () => (await import('../views/timelines/loadTimeline.ts')).loadChoice,
          Component: async () =>
            (await import('../views/timelines/ChooseTimeline.tsx')).ChooseTimeline,
        },
      },
      {
        path: paths.timeline,
        shouldRevalidate: ({ currentUrl, nextUrl }) =>
          currentUrl.pathname !== nextUrl.pathname || currentUrl.href === nextUrl.href,
        ErrorBoundary: LoadFault,
        lazy: {
          loader: async () => (await import('../views/timelines/loadTimeline.ts')).loadTimeline,
          Component: async () => (await import('../views/timelines/TimelineView.tsx')).TimelineView,
        },
      },
      { path: '*', Component: NotFound },
    ],
  },
]);
