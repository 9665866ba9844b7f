import { loadDataset } from '../../shared/loadDataset.ts';
import { OwnDataView } from './OwnDataView.tsx';

/** What the router wants of this view. */
export const ownDataRoute = { loader: loadDataset, Component: OwnDataView };
