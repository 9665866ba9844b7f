import { lazy, Suspense } from 'react';
import { ChartBoundary } from '../../charts/ChartBoundary.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { EXPORT_LABEL, LOADING } from '../../wording/controls.ts';
import type { ExportChoicesProps } from './ExportChoices.tsx';
import { renderFault } from './LaterPanel.tsx';

const ExportChoices = lazy(async () => ({
  default: (await import('./ExportChoices.tsx')).ExportChoices,
}));

/** A way to files at each chart, with the code of the choices fetched when first opened. */
export function ExportMenu(props: ExportChoicesProps) {
  return (
    <Popover label={EXPORT_LABEL} anchor="export-anchor">
      <ChartBoundary drawn={props.table} renderFallback={renderFault}>
        <Suspense fallback={<p>{LOADING}</p>}>
          <ExportChoices {...props} />
        </Suspense>
      </ChartBoundary>
    </Popover>
  );
}
