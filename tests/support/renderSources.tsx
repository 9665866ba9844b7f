import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { onTestFinished, vi } from 'vitest';

import { datasetArrived, sourcesArrived } from '../../src/stores/dataset.ts';
import { evidenceArrived } from '../../src/stores/evidence.ts';
import { organizationsArrived } from '../../src/stores/organizations.ts';
import { SourcesView } from '../../src/views/sources/SourcesView.tsx';
import { publicSources } from './publicData.ts';
import { publishedRecords } from './publishedRecords.ts';
import { shipped } from './shippedData.ts';

/** The view of the sources over the published records, at an address such as `/sources?show=about`. */
export async function renderSources(address: string) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const { timelines, tracks, organizations } = publishedRecords();
  datasetArrived(shipped);
  sourcesArrived(publicSources(), shipped.version);
  organizationsArrived(organizations);
  evidenceArrived({
    timelines,
    tracks,
    releases: undefined,
    publication: undefined,
    checks: new Map(),
  });
  const router = createMemoryRouter([{ path: '/sources/:key?', Component: SourcesView }], {
    initialEntries: [address],
  });
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => root.render(<RouterProvider router={router} />));
  onTestFinished(async () => act(async () => root.unmount()));
  return { container, router };
}
