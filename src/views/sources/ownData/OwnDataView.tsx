import { useLocation } from 'react-router-dom';
import { useDatasetStore } from '../../../stores/dataset.ts';
import { paths } from '../../paths.ts';
import { FormatPage } from './FormatPage.tsx';
import { OwnPage } from './OwnPage.tsx';
import './own-data.css';

/** The reader's own data: brought, looked at, used and put away again; or the format of them. */
export function OwnDataView() {
  const dataset = useDatasetStore((state) => state.dataset);
  const { pathname } = useLocation();
  if (pathname === paths.ownFormat) return <FormatPage />;
  // The loader has placed the data before this view is shown.
  return dataset === undefined ? null : <OwnPage dataset={dataset} />;
}
