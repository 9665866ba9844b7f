import type { RouteObject } from 'react-router-dom';
import { askForSources, loadDataset } from '../views/shared/loadDataset.ts';
import { paths } from '../views/paths.ts';

/**
 * The views with their data: the page shows one of them, and so does each slide. Made anew for each
 * router, since a router takes out of its routes what it has loaded.
 */
export function viewRoutes(): RouteObject[] {
  return [
    {
      path: paths.durations,
      // The data are asked for while the view's code is still on its way.
      loader: loadDataset,
      // A change of filters needs no new data; only asking again at the same address does.
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      lazy: {
        Component: async () => (await import('../views/durations/DurationsView.tsx')).DurationsView,
      },
    },
    {
      path: paths.timelines,
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
      lazy: {
        loader: async () => (await import('../views/timelines/loadTimeline.ts')).loadTimeline,
        Component: async () => (await import('../views/timelines/TimelineView.tsx')).TimelineView,
      },
    },
    {
      path: `${paths.compare}/*`,
      loader: loadDataset,
      // Which economies are compared is for the view: the same data hold them all.
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      lazy: {
        Component: async () => (await import('../views/compare/CompareView.tsx')).CompareView,
      },
    },
    {
      path: paths.organizations,
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      // The loader is lazy too: the schema and rules of these records stay out of the first view.
      lazy: {
        loader: async () =>
          (await import('../views/organizations/loadOrganizations.ts')).loadOrganizations,
        Component: async () =>
          (await import('../views/organizations/OrganizationsView.tsx')).OrganizationsView,
      },
    },
    {
      path: paths.organization,
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      lazy: {
        loader: async () =>
          (await import('../views/organizations/loadOrganizations.ts')).loadOrganizations,
        Component: async () =>
          (await import('../views/organizations/OrganizationView.tsx')).OrganizationView,
      },
    },
    {
      path: paths.guide,
      // Its texts name their sources, which the figures do not wait for.
      loader: () => {
        askForSources();
        return loadDataset();
      },
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      lazy: {
        Component: async () => (await import('../views/guide/GuideView.tsx')).GuideView,
      },
    },
    {
      path: `${paths.sources}/:key?`,
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      // In one piece: each further piece would be named in the entry.
      lazy: async () => (await import('../views/sources/sourcesRoute.ts')).sourcesRoute,
    },
  ];
}
