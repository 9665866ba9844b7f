import { loadEvidence } from './loadEvidence.ts';
import { SourcesView } from './SourcesView.tsx';

/** What the router wants of this view. */
export const sourcesRoute = { loader: loadEvidence, Component: SourcesView };
