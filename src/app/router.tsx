import { createHashRouter, redirect } from 'react-router-dom';
import { LoadFault } from '../views/shared/LoadFault.tsx';
import { loadDataset } from '../views/shared/loadDataset.ts';
import { paths } from '../views/paths.ts';
import { LoadingView } from './LoadingView.tsx';
import { NotFound } from './NotFound.tsx';
import { RootFault } from './RootFault.tsx';
import { Shell, ShellWhileLoading } from './Shell.tsx';
import { viewRoutes } from './viewRoutes.ts';

/** The reader's own data, and the format of them. */
const ownDataRoute = async () =>
  (await import('../views/sources/ownData/ownDataRoute.ts')).ownDataRoute;

/** The whole page by address; made once, since it follows the address from then on. */
export const createRouter = () =>
  createHashRouter([
    {
      Component: Shell,
      HydrateFallback: ShellWhileLoading,
      ErrorBoundary: RootFault,
      children: [
        {
          path: paths.home,
          loader: ({ request }) => redirect(paths.durations + new URL(request.url).search),
        },
        {
          // Above the views, not on them: the router draws nothing at all in place of a route whose own
          // code failed to come.
          ErrorBoundary: LoadFault,
          children: [
            // These can be no slide: they have no picture, and a link may not carry what they hold.
            { path: paths.ownData, lazy: ownDataRoute },
            { path: paths.ownFormat, lazy: ownDataRoute },
            ...viewRoutes(),
            {
              lazy: { Component: async () => (await import('./WithViewDoor.tsx')).WithViewDoor },
              children: [
                {
                  path: paths.briefing,
                  loader: loadDataset,
                  shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
                  lazy: {
                    Component: async () =>
                      (await import('../views/briefing/BriefingView.tsx')).BriefingView,
                  },
                },
                {
                  path: paths.handout,
                  lazy: async () => ({
                    Component: (await import('../views/briefing/stage/HandoutView.tsx'))
                      .HandoutView,
                  }),
                },
              ],
            },
          ],
        },
        { path: '*', Component: NotFound },
      ],
    },
    {
      // A talk has the whole window to itself.
      HydrateFallback: LoadingView,
      ErrorBoundary: LoadFault,
      lazy: { Component: async () => (await import('./WithViewDoor.tsx')).WithViewDoor },
      children: [
        {
          path: paths.present,
          lazy: async () => ({
            Component: (await import('../views/briefing/stage/PresentView.tsx')).PresentView,
          }),
        },
        {
          path: paths.presenter,
          lazy: async () => ({
            Component: (await import('../views/briefing/stage/PresenterView.tsx')).PresenterView,
          }),
        },
      ],
    },
  ]);
